import { describe, expect, it } from "vitest"
import { otherNamesOf } from "./other-names"

describe("other names", () => {
	it("are found by what the title says, in any case and spelling of its letters", () => {
		expect(otherNamesOf("Miến Dong Cự Đà, gói 500 g".normalize("NFD"))).toBe("miến rong")
		expect(otherNamesOf("Kẹo lạc, hộp")).toBe("đậu phộng")
	})

	it("are not found inside other words", () => {
		expect(otherNamesOf("Lạch cạch ngông nghênh")).toBe("")
	})
})

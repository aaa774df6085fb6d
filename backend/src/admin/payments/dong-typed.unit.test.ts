import { describe, expect, it } from "vitest"
import { dongTyped } from "./dong-typed"

describe("an amount as an officer types it", () => {
	it("is read with the thousands set apart in any way, or not at all", () => {
		for (const typed of ["426000", "426.000", "426,000", "426 000", "426.000 ₫", "426.000đ"])
			expect({ typed, amount: dongTyped(typed) }).toEqual({ typed, amount: 426_000 })
		expect(dongTyped("1.426.000")).toBe(1_426_000)
		expect(dongTyped("900")).toBe(900)
	})

	it("is refused where a dot does not stand between thousands, or where there are no digits", () => {
		for (const typed of ["", "abc", "4.26", "426.0", "-426000", "426.000.00", "1e6", "99999999999999999999"])
			expect({ typed, amount: dongTyped(typed) }).toEqual({ typed, amount: null })
	})
})

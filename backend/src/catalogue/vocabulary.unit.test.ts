import { describe, expect, it } from "vitest"
import { Vocabulary } from "./vocabulary"

const words = new Vocabulary(
	[
		"Bánh cuốn Thanh Trì",
		"Bánh cuốn nóng",
		"Miến rong Minh Hồng",
		"Mật ong hoa nhãn",
		"Cướm lạ",
		"Trà sen Tây Hồ",
	],
	new Set(["gia", "lam"]),
)

describe("mending a query", () => {
	it("mends a letter left out, put in, replaced or swapped, once a word", () => {
		for (const typed of ["bnh cuon", "banhh cuon", "bamh cuon", "bahn cuon", "bahn cuonn"]) {
			expect(words.mend(typed)).toBe("banh cuon")
		}
	})

	it("prefers the word that goes with its neighbour over one that merely exists", () => {
		expect(words.mend("bánh cướm")).toBe("banh cuon")
	})

	it("leaves alone what is known, what nothing resembles, and names of places", () => {
		expect(words.mend("mật ong")).toBeNull()
		expect(words.mend("xyzzy")).toBeNull()
		expect(words.mend("gia lam")).toBeNull()
	})

	it("spells what it mended as titles do", () => {
		expect(words.spell("banh cuon")).toBe("bánh cuốn")
		expect(words.spell("mien rong")).toBe("miến rong")
	})
})

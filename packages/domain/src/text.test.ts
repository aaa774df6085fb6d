import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { editDistance, foldText, slugOf } from "./text"

const anyText = fc.string({ unit: "grapheme", maxLength: 40 })
const vietnamese = fc
	.array(
		fc.constantFrom(
			..."aăâeêioôơuưyđbcdghklmnpqrstvxáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ ",
		),
		{
			maxLength: 30,
		},
	)
	.map((letters) => letters.join(""))

describe("folding text (invariant 16)", () => {
	it("finds bánh cuốn as anyone types it", () => {
		for (const typed of [
			"bánh cuốn",
			"BANH CUON",
			"Bánh  Cuốn!",
			"bánh cuốn".normalize("NFD"),
			" banh-cuon ",
		]) {
			expect(foldText(typed)).toBe("banh cuon")
		}
		expect(foldText("Đậu phụ đường")).toBe("dau phu duong")
		expect(foldText("Rượu nếp 29,5% (chai 500ml)")).toBe("ruou nep 29 5 chai 500ml")
	})

	it("makes case, composition and marks of Vietnamese invisible", () => {
		fc.assert(
			fc.property(vietnamese, (text) => {
				const folded = foldText(text)
				expect(folded).toMatch(/^[a-z ]*$/)
				expect(foldText(text.toUpperCase())).toBe(folded)
				expect(foldText(text.normalize("NFD"))).toBe(folded)
			}),
		)
	})

	it("changes nothing the second time, whatever the script", () => {
		const anyUnicode = fc.oneof(anyText, fc.string({ unit: "binary", maxLength: 40 }))
		fc.assert(
			fc.property(anyUnicode, (text) => {
				expect(foldText(foldText(text))).toBe(foldText(text))
			}),
			{ numRuns: 2000 },
		)
	})
})

describe("slugs", () => {
	it("hold only a–z, 0–9 and single hyphens, and are slugs of themselves", () => {
		expect(slugOf("Miến rong Minh Khai (500g)")).toBe("mien-rong-minh-khai-500g")
		expect(slugOf("!!! 茶")).toBe("")
		fc.assert(
			fc.property(anyText, (text) => {
				const slug = slugOf(text)
				expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)
				expect(slugOf(slug)).toBe(slug)
			}),
		)
	})
})

describe("the distance between words", () => {
	const words = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 })

	it("counts one for each slip of a finger", () => {
		expect(editDistance("mien", "mien", 2)).toBe(0)
		expect(editDistance("mien", "mine", 2)).toBe(1)
		expect(editDistance("banh", "bnh", 2)).toBe(1)
		expect(editDistance("banh", "banhs", 2)).toBe(1)
		expect(editDistance("cuon", "coun", 2)).toBe(1)
		expect(editDistance("tra", "ruou", 2)).toBe(3)
	})

	it("agrees with the recursive definition, cut off above the limit", () => {
		fc.assert(
			fc.property(words, words, fc.integer({ min: 0, max: 4 }), (a, b, max) => {
				expect(editDistance(a, b, max)).toBe(Math.min(slowDistance(a, b), max + 1))
			}),
			{ numRuns: 500 },
		)
	})
})

/** The definition itself, without tables or cuts. */
function slowDistance(a: string, b: string): number {
	if (a === "" || b === "") return a.length + b.length
	const same = a.at(-1) === b.at(-1)
	const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
	return Math.min(
		slowDistance(a.slice(0, -1), b.slice(0, -1)) + (same ? 0 : 1),
		same ? Number.POSITIVE_INFINITY : slowDistance(a.slice(0, -1), b) + 1,
		same ? Number.POSITIVE_INFINITY : slowDistance(a, b.slice(0, -1)) + 1,
		swapped && !same ? slowDistance(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
	)
}

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isPublicCode, normalisePublicCode, publicCode } from "./public-code"

const lengths = fc.integer({ min: 6, max: 16 })
const bytes = fc.uint8Array({ minLength: 10, maxLength: 16 })

describe("a public code", () => {
	it("has the length asked for and no letter that is mistaken for another", () => {
		fc.assert(
			fc.property(bytes, lengths, (random, length) => {
				const code = publicCode(random, length)
				expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]+$/)
				expect(code).toHaveLength(length)
				expect(isPublicCode(code)).toBe(true)
			}),
		)
	})

	it("carries its bytes: reading it as base 32 gives the bits back", () => {
		const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
		fc.assert(
			fc.property(fc.uint8Array({ minLength: 5, maxLength: 5 }), (random) => {
				const value = [...publicCode(random)].reduce((sum, letter) => sum * 32 + alphabet.indexOf(letter), 0)
				expect(value).toBe(random.reduce((sum, byte) => sum * 256 + byte, 0))
			}),
		)
	})

	it("is found again in lower case, with spaces, hyphens and look-alike letters", () => {
		expect(normalisePublicCode(" ab1o-l2cd ")).toBe("AB1012CD")
		fc.assert(
			fc.property(bytes, lengths, (random, length) => {
				const code = publicCode(random, length)
				const typed = code
					.toLowerCase()
					.replaceAll("0", "o")
					.replaceAll("1", "l")
					.replace(/(.{3})/g, "$1 - ")
				expect(normalisePublicCode(typed)).toBe(code)
			}),
		)
	})

	it("is not recognised in anything else", () => {
		for (const wrong of ["", "AB12", "ab12cd34", "ABCDEFGU", "AB12 CD3", "A".repeat(17)]) {
			expect(isPublicCode(wrong)).toBe(false)
		}
		expect(isPublicCode(normalisePublicCode("A".repeat(10_000)))).toBe(false)
	})

	it("is refused when the randomness does not suffice", () => {
		expect(() => publicCode(new Uint8Array(4))).toThrow(RangeError)
		expect(() => publicCode(new Uint8Array(20), 5)).toThrow(RangeError)
		expect(() => publicCode(new Uint8Array(20), 17)).toThrow(RangeError)
	})
})

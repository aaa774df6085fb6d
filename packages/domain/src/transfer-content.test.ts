import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { publicCode } from "./public-code"
import { contentsIn, transferContentOf } from "./transfer-content"

const codes = fc.uint8Array({ minLength: 5, maxLength: 5 }).map((bytes) => publicCode(bytes))
/** What banks write around it, in which our own prefix does not come by chance. */
const words = fc.stringMatching(/^[A-NP-Z0-9 .\-;/]{0,20}$/)

describe("the content of a transfer", () => {
	it("is short, in letters and digits that every bank lets through", () => {
		fc.assert(
			fc.property(codes, (code) => {
				expect(transferContentOf(code)).toMatch(/^[0-9A-Z]{1,25}$/)
			}),
		)
		expect(() => transferContentOf("no code")).toThrow(RangeError)
	})

	it("is found whatever a bank writes around it, and however it is spaced or written in small letters", () => {
		fc.assert(
			fc.property(words, codes, words, fc.nat({ max: 11 }), (before, code, after, gap) => {
				const content = transferContentOf(code)
				const spaced = `${content.slice(0, gap)} ${content.slice(gap).toLowerCase()}`
				expect(contentsIn(`${before} ${spaced} ${after}`)).toContain(content)
			}),
		)
	})

	it("is found with O read for 0 and I for 1, named twice it is one, and two are two", () => {
		expect(contentsIn("MBVCB.88.OCOPKI2O9QXA.CT tu 0011")).toEqual(["OCOPK1209QXA"])
		expect(contentsIn("OCOPK1209QXA OCOPK1209QXA")).toEqual(["OCOPK1209QXA"])
		expect(contentsIn("OCOPK1209QXA va OCOPK1209QXB")).toEqual(["OCOPK1209QXA", "OCOPK1209QXB"])
	})

	it("is not found where none is", () => {
		expect(["", "chuyen tien mua hang OCOP", "OCOP1234", "K1209QXA"].flatMap(contentsIn)).toEqual([])
	})
})

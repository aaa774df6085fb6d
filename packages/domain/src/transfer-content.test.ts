import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { publicCode } from "./public-code"
import { contentsIn, orderCodeIn, transferContentOf } from "./transfer-content"

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

describe("the code of an order that somebody copied", () => {
	it.each([
		"K1209QXA",
		" k12o-9qxa ",
		"#K1209QXA",
		"Mã đơn: K1209QXA",
		"OCOPK1209QXA",
		"MBVCB.88.OCOPK1209QXA.CT tu 0011",
		"\u202dK1209QXA\u202c",
	])("is found in %j", (copied) => {
		expect(orderCodeIn(copied)).toBe("K1209QXA")
	})

	it("is not guessed", () => {
		for (const none of ["", "K1209", "đơn của tôi", "OCOPK1209QXA OCOPK1209QXB"])
			expect(orderCodeIn(none)).toBeNull()
	})
})

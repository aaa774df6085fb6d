import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { formatPhone, parsePhone } from "./phone"

const digits = (count: number) =>
	fc
		.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count })
		.map((list) => list.join(""))
const mobiles = fc.tuple(fc.constantFrom("3", "5", "7", "8", "9"), digits(8)).map((parts) => parts.join(""))
const landlines = digits(9).map((rest) => `2${rest}`)

describe("a phone number", () => {
	it("is understood however it is written", () => {
		const ways = [
			"0912345678",
			"0912 345 678",
			"0912.345.678",
			"(+84) 912-345-678",
			"+84 (0) 912 345 678",
			"84912345678",
			"0084912345678",
			"０９１２３４５６７８",
			"\u202d0912 345 678\u202c",
			"0912\u200b345\u200b678",
		]
		for (const way of ways) expect(parsePhone(way)).toBe("+84912345678")
		expect(parsePhone("(024) 3825.1234")).toBe("+842438251234")
	})

	it("is refused when it is not Vietnamese, too short, too long or no number", () => {
		for (const wrong of [
			"",
			"912345678",
			"091234567",
			"09123456789",
			"0112345678",
			"+1 202 555 0100",
			"0912 345 67a",
			"09+12345678",
			"0".repeat(10_000),
		]) {
			expect(parsePhone(wrong)).toBeNull()
		}
	})

	it("survives being formatted and read again, with every prefix", () => {
		fc.assert(
			fc.property(
				fc.oneof(mobiles, landlines),
				fc.constantFrom("0", "+84", "84", "0084", "+840"),
				(national, prefix) => {
					const parsed = parsePhone(prefix + national)
					expect(parsed).toBe(`+84${national}`)
					expect(parsed && parsePhone(formatPhone(parsed))).toBe(parsed)
				},
			),
		)
	})

	it("is shown as it is read aloud", () => {
		expect(formatPhone("+84912345678")).toBe("0912 345 678")
		expect(formatPhone("+842438251234")).toBe("024 3825 1234")
		expect(formatPhone("+842838251234")).toBe("028 3825 1234")
		expect(formatPhone("+842103841234")).toBe("0210 384 1234")
		expect(formatPhone("+12025550100")).toBe("+12025550100")
	})
})

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Dong, dong, formatDong, shareDong, sumDong, timesDong } from "./money"

const amounts = fc.integer({ min: -2_000_000_000_000, max: 2_000_000_000_000 }).map(dong)
const weights = fc
	.array(fc.integer({ min: 0, max: 2_000_000_000 }), { minLength: 1, maxLength: 40 })
	.filter((list) => list.some((weight) => weight > 0))

describe("an amount of đồng", () => {
	it("is whole and exact, or refused", () => {
		for (const wrong of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
			expect(() => dong(wrong)).toThrow(RangeError)
		}
		expect(Object.is(dong(-0), 0)).toBe(true)
	})

	it("is refused when a sum or a product would no longer be exact", () => {
		const huge = dong(Number.MAX_SAFE_INTEGER)
		expect(() => sumDong([huge, dong(1)])).toThrow(RangeError)
		expect(() => timesDong(huge, 2)).toThrow(RangeError)
		expect(() => timesDong(dong(1000), 1.5)).toThrow(RangeError)
		expect(sumDong([])).toBe(0)
	})

	it("is written the Vietnamese way and reads back as the same number", () => {
		expect(formatDong(dong(123_000))).toBe("123.000\u00a0₫")
		expect(formatDong(dong(999))).toBe("999\u00a0₫")
		expect(formatDong(dong(-1_234_567))).toBe("-1.234.567\u00a0₫")
		fc.assert(
			fc.property(amounts, (amount) => {
				const text = formatDong(amount)
				expect(text).toMatch(/^-?\d{1,3}(\.\d{3})*\u00a0₫$/)
				expect(Number(text.replace(/[.\u00a0₫]/g, ""))).toBe(amount)
			}),
		)
	})
})

describe("sharing an amount", () => {
	it("always adds up, and no part is a whole đồng away from its exact share", () => {
		fc.assert(
			fc.property(amounts, weights, (total, list) => {
				const parts = shareDong(total, list)
				expect(sumDong(parts)).toBe(total)
				const weightSum = list.reduce((sum, weight) => sum + BigInt(weight), 0n)
				parts.forEach((part, index) => {
					const off = BigInt(part) * weightSum - BigInt(total) * BigInt(list[index] ?? 0)
					expect(off < weightSum && off > -weightSum).toBe(true)
				})
			}),
		)
	})

	it("gives a heavier part never less than a lighter one, and nothing to a weight of zero", () => {
		fc.assert(
			fc.property(
				amounts.filter((total) => total >= 0),
				weights,
				(total, list) => {
					const pairs = shareDong(total, list).map((part, index) => ({ part, weight: list[index] ?? 0 }))
					for (const a of pairs) {
						if (a.weight === 0) expect(a.part).toBe(0)
						for (const b of pairs) if (a.weight > b.weight) expect(a.part).toBeGreaterThanOrEqual(b.part)
					}
				},
			),
		)
	})

	it("divides a refund exactly as the payment was divided", () => {
		fc.assert(
			fc.property(amounts, weights, (total, list) => {
				const negated: Dong[] = shareDong(total, list).map((part) => dong(-part))
				expect(shareDong(dong(-total), list)).toEqual(negated)
			}),
		)
	})

	it("gives the odd đồng to the largest remainder, the earlier part first", () => {
		expect(shareDong(dong(100), [1, 1, 1])).toEqual([34, 33, 33])
		expect(shareDong(dong(10), [50, 34, 16])).toEqual([5, 3, 2])
	})

	it("refuses weights that cannot be shared by", () => {
		expect(() => shareDong(dong(1), [0, 0])).toThrow(RangeError)
		expect(() => shareDong(dong(1), [])).toThrow(RangeError)
		expect(() => shareDong(dong(1), [0.5])).toThrow(RangeError)
		expect(() => shareDong(dong(1), [2, -1])).toThrow(RangeError)
		expect(shareDong(dong(0), [0, 0])).toEqual([0, 0])
	})
})

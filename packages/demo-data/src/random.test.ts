import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { quotas } from "./quotas"
import { createRandom } from "./random"

describe("random", () => {
	it("repeats itself for the same seed and differs for another", () => {
		const sequence = (seed: string) => {
			const random = createRandom(seed)
			return Array.from({ length: 20 }, () => random.int(0, 1_000_000))
		}
		expect(sequence("a")).toEqual(sequence("a"))
		expect(sequence("a")).not.toEqual(sequence("b"))
	})

	it("keeps within its bounds", () => {
		fc.assert(
			fc.property(fc.string(), fc.integer({ min: -50, max: 50 }), fc.nat(100), (seed, min, span) => {
				const value = createRandom(seed).int(min, min + span)
				expect(value).toBeGreaterThanOrEqual(min)
				expect(value).toBeLessThanOrEqual(min + span)
			}),
		)
	})

	it("refuses to pick from nothing", () => {
		expect(() => createRandom(1).pick([])).toThrow(RangeError)
	})
})

describe("quotas", () => {
	it("sum to the total and stay within one of the exact share", () => {
		fc.assert(
			fc.property(
				fc.nat(10_000),
				fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 20 }),
				(total, weights) => {
					const parts = quotas(total, weights)
					const sum = weights.reduce((so, weight) => so + weight, 0)
					expect(parts.reduce((so, part) => so + part, 0)).toBe(total)
					parts.forEach((part, index) => {
						expect(Math.abs(part - (total * (weights[index] ?? 0)) / sum)).toBeLessThan(1)
					})
				},
			),
		)
	})
})

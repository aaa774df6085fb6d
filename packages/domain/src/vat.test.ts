import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { dayAt, toDay } from "./day"
import { dong } from "./money"
import { type VatRule, vatOn, vatWithin } from "./vat"

const ANY = { subgroups: null, exceptSubgroups: [], producerKinds: null, through: null }
const TABLE: VatRule[] = [
	{ ...ANY, code: "farm", from: toDay("2026-01-01"), subgroups: ["FOOD_FRESH"], percent: 0 },
	{
		...ANY,
		code: "reduced",
		from: toDay("2025-07-01"),
		through: toDay("2026-12-31"),
		exceptSubgroups: ["DRINK_ALC"],
		percent: 8,
	},
	{ ...ANY, code: "general", from: toDay("2009-01-01"), percent: 10 },
]

describe("value added tax", () => {
	const percent = (subgroup: string | null, at: string) =>
		vatOn(TABLE, { subgroup, producerKind: "cooperative" }, dayAt(new Date(at))).percent

	it("changes with the market's year, not with Greenwich's", () => {
		expect(percent("FOOD_TEA", "2026-12-31T23:59:59+07:00")).toBe(8)
		expect(percent("FOOD_TEA", "2027-01-01T00:00:00+07:00")).toBe(10)
		expect(percent("FOOD_FRESH", "2026-01-01T00:00:00+07:00")).toBe(0)
		expect(percent("FOOD_FRESH", "2025-12-31T23:59:59+07:00")).toBe(8)
	})

	it("is not reduced for what the reduction leaves out", () => {
		expect(percent("DRINK_ALC", "2026-06-01T00:00:00Z")).toBe(10)
		expect(percent(null, "2026-06-01T00:00:00Z")).toBe(8)
	})

	it("is refused for a day that no rule speaks of", () => {
		const facts = { subgroup: null, producerKind: null }
		expect(() => vatOn(TABLE, facts, toDay("2008-12-31"))).toThrow(RangeError)
	})

	it("is whole đồng within the price, and less than half a đồng from exact", () => {
		expect(vatWithin(dong(108_000), 8)).toBe(8_000)
		expect(vatWithin(dong(110_000), 10)).toBe(10_000)
		expect(vatWithin(dong(350_000), 0)).toBe(0)
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 10 ** 12 }), fc.integer({ min: 0, max: 30 }), (gross, rate) => {
				const tax = vatWithin(dong(gross), rate)
				const off = BigInt(tax) * BigInt(100 + rate) - BigInt(gross) * BigInt(rate)
				expect(off * 2n <= BigInt(100 + rate) && off * 2n > -BigInt(100 + rate)).toBe(true)
				expect(tax).toBeLessThanOrEqual(gross)
			}),
		)
	})

	it("is refused for what is no rate and no price", () => {
		for (const rate of [-1, 8.5, Number.NaN]) expect(() => vatWithin(dong(1), rate)).toThrow(RangeError)
		expect(() => vatWithin(dong(-1), 8)).toThrow(RangeError)
	})
})

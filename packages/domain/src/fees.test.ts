import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { toDay } from "./day"
import {
	type CommissionRule,
	chargesOf,
	commissionOn,
	supplyOf,
	type WithholdingLaw,
	withholdingOn,
} from "./fees"
import { dong, sumDong } from "./money"

const RULES: CommissionRule[] = [
	{ code: "general", from: toDay("2025-01-01"), group: null, producerKind: null, basisPoints: 800 },
	{ code: "general", from: toDay("2026-07-01"), group: null, producerKind: null, basisPoints: 900 },
	{ code: "food", from: toDay("2025-01-01"), group: "FOOD", producerKind: null, basisPoints: 600 },
	{ code: "households", from: toDay("2026-01-01"), group: null, producerKind: "household", basisPoints: 500 },
	{
		code: "household-food",
		from: toDay("2026-06-01"),
		group: "FOOD",
		producerKind: "household",
		basisPoints: 300,
	},
]

const LAW: WithholdingLaw = {
	code: "117",
	from: toDay("2025-07-01"),
	producerKinds: ["household"],
	rates: {
		goods: { vat: 100, income: 50 },
		service: { vat: 500, income: 200 },
		transport: { vat: 300, income: 150 },
	},
}

describe("commission", () => {
	const on = (day: string, subgroup: string | null, producerKind: "household" | "cooperative" | null) =>
		commissionOn(RULES, { subgroup, producerKind }, toDay(day)).rule.code

	it("follows the most particular rule that has begun", () => {
		expect(on("2026-06-01", "FOOD_TEA", "household")).toBe("household-food")
		expect(on("2026-05-31", "FOOD_TEA", "household")).toBe("households")
		expect(on("2025-12-31", "FOOD_TEA", "household")).toBe("food")
		expect(on("2026-06-01", "CRAFT_DECOR", "household")).toBe("households")
		expect(on("2026-06-01", "FOOD_TEA", "cooperative")).toBe("food")
		expect(on("2026-06-01", "CRAFT_DECOR", "cooperative")).toBe("general")
	})

	it("is the general one for what nobody knows any more", () => {
		expect(on("2026-06-01", null, null)).toBe("general")
		expect(on("2026-06-01", "NOT_A_GROUP", null)).toBe("general")
	})

	it("is the newest version of its rule, and names the day from which that holds", () => {
		const facts = { subgroup: null, producerKind: null }
		expect(commissionOn(RULES, facts, toDay("2026-06-30"))).toEqual({
			rule: { code: "general", from: "2025-01-01" },
			basisPoints: 800,
		})
		expect(commissionOn(RULES, facts, toDay("2026-07-01")).basisPoints).toBe(900)
		expect(() => commissionOn(RULES, facts, toDay("2024-12-31"))).toThrow(RangeError)
	})
})

describe("taxes that are kept back", () => {
	const rates = (
		day: string,
		kind: "household" | "enterprise" | null,
		supply: "goods" | "service" | null,
	) => {
		const withheld = withholdingOn([LAW], kind, supply, toDay(day))
		return withheld && [withheld.vat.basisPoints, withheld.income.basisPoints]
	}

	it("are kept from those the law names, from its first day on", () => {
		expect(rates("2025-06-30", "household", "goods")).toBeNull()
		expect(rates("2025-07-01", "household", "goods")).toEqual([100, 50])
		expect(rates("2025-07-01", "household", "service")).toEqual([500, 200])
		expect(rates("2025-07-01", "enterprise", "goods")).toBeNull()
	})

	it("are the highest for what is not known", () => {
		expect(rates("2026-01-01", null, "goods")).toEqual([100, 50])
		expect(rates("2026-01-01", "household", null)).toEqual([500, 200])
		expect(rates("2026-01-01", null, null)).toEqual([500, 200])
	})

	it("tell a service from goods by its group", () => {
		expect(["TOUR_ALL", "DRINK_ALC", "NOT_A_GROUP", null].map(supplyOf)).toEqual([
			"service",
			"goods",
			null,
			null,
		])
	})
})

describe("a parcel's charges", () => {
	const parts = fc.array(
		fc.record({
			base: fc.integer({ min: 0, max: 2_000_000_000 }).map(dong),
			rate: fc.record({
				rule: fc.record({ code: fc.constantFrom("a", "b", "c"), from: fc.constant(toDay("2026-01-01")) }),
				basisPoints: fc.integer({ min: 0, max: 3000 }),
			}),
		}),
		{ maxLength: 12 },
	)

	it("are rounded once, add up, and no rule is a whole đồng off (invariant 10)", () => {
		fc.assert(
			fc.property(parts, (list) => {
				const charges = chargesOf(list)
				const exact = list.reduce((sum, { base, rate }) => sum + BigInt(base) * BigInt(rate.basisPoints), 0n)
				const off = BigInt(sumDong(charges.map(({ amount }) => amount))) * 10_000n - exact
				expect(off <= 5_000n && off > -5_000n).toBe(true)
				for (const code of ["a", "b", "c"]) {
					const own = list.filter(({ rate }) => rate.rule.code === code)
					const share = own.reduce((sum, { base, rate }) => sum + BigInt(base) * BigInt(rate.basisPoints), 0n)
					const charged = charges.find(({ rule }) => rule.code === code)?.amount ?? 0
					const difference = BigInt(charged) * 10_000n - share
					expect(difference < 10_000n && difference > -10_000n).toBe(true)
				}
			}),
		)
	})

	it("are whole đồng, half a đồng up, and left out when they are nothing", () => {
		const rate = { rule: { code: "a", from: toDay("2026-01-01") }, basisPoints: 50 }
		expect(chargesOf([{ base: dong(100), rate }])).toEqual([{ rule: rate.rule, amount: 1 }])
		expect(chargesOf([{ base: dong(99), rate }])).toEqual([])
		expect(chargesOf([])).toEqual([])
	})

	it("are refused on amounts below zero and on such that are not exact", () => {
		const rate = { rule: { code: "a", from: toDay("2026-01-01") }, basisPoints: 10_000 }
		expect(() => chargesOf([{ base: dong(-1), rate }])).toThrow(RangeError)
		expect(() => chargesOf([{ base: dong(Number.MAX_SAFE_INTEGER), rate }])).toThrow(RangeError)
	})
})

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
	CASH_SETTLED_STATES,
	type CashLimits,
	cashRefusalOfOrder,
	cashRefusalOfPhone,
	cashStillOpen,
} from "./cash-on-delivery"
import { dong, sumDong } from "./money"
import { OCOP_GROUPS } from "./product-groups"

const dongs = (max: number) => fc.integer({ min: 0, max }).map(dong)
const limitsOf: fc.Arbitrary<CashLimits> = fc.record({
	perOrder: dongs(50_000_000),
	perPhone: dongs(90_000_000),
})
const subgroupCodes = OCOP_GROUPS.flatMap((group) => group.subgroups.map(({ code }) => code))

describe("cash on delivery", () => {
	it("is refused for alcohol, whatever it costs and whatever else is in the order (invariant 12)", () => {
		fc.assert(
			fc.property(fc.subarray(subgroupCodes), dongs(1_000_000), limitsOf, (others, total, limits) => {
				const refusal = cashRefusalOfOrder({ total, subgroups: [...others, "DRINK_ALC"] }, limits)
				expect(refusal).toEqual({ reason: "alcohol", subgroup: "DRINK_ALC" })
			}),
		)
	})

	it("is refused above an order's limit and for nothing else, and names the limit", () => {
		const dry = subgroupCodes.filter((code) => code !== "DRINK_ALC")
		fc.assert(
			fc.property(fc.subarray(dry), dongs(60_000_000), limitsOf, (subgroups, total, limits) => {
				const refusal = cashRefusalOfOrder({ total, subgroups }, limits)
				expect(refusal).toEqual(
					total > limits.perOrder ? { reason: "order_limit", limit: limits.perOrder, total } : null,
				)
			}),
		)
	})

	it("never lets a phone owe more than its limit, however its orders come", () => {
		fc.assert(
			fc.property(fc.array(dongs(20_000_000), { maxLength: 20 }), limitsOf, (totals, limits) => {
				let open = dong(0)
				for (const total of totals)
					if (cashRefusalOfPhone({ total, open }, limits) === null) open = sumDong([open, total])
				expect(open).toBeLessThanOrEqual(limits.perPhone)
			}),
		)
	})

	it("says what may still be ordered: that much passes, and a đồng more does not", () => {
		fc.assert(
			fc.property(dongs(90_000_000), dongs(90_000_000), limitsOf, (total, open, limits) => {
				const refusal = cashRefusalOfPhone({ total, open }, limits)
				if (refusal === null) return
				const passes = (amount: number) =>
					cashRefusalOfOrder({ total: dong(amount), subgroups: [] }, limits) === null &&
					cashRefusalOfPhone({ total: dong(amount), open }, limits) === null
				expect(refusal).toMatchObject({ limit: limits.perPhone, open })
				if (refusal.left > 0) expect(passes(refusal.left)).toBe(true)
				expect(passes(refusal.left + 1)).toBe(false)
			}),
		)
	})
})

describe("what is to be collected for a parcel", () => {
	it("is its cash while it is on its way, and nothing once it is settled", () => {
		const cash = dong(372_000)
		for (const state of ["pending", "confirmed", "packed", "handed_over", "delivery_failed"])
			expect([state, cashStillOpen({ cash, state })]).toEqual([state, cash])
		for (const state of CASH_SETTLED_STATES)
			expect([state, cashStillOpen({ cash, state })]).toEqual([state, 0])
	})
})

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { dong } from "./money"
import {
	hasParcelLeft,
	isParcelEnded,
	mayMoveParcel,
	mayShopperCancel,
	orderStateOf,
	PARCEL_STATES,
	type ParcelParty,
	type ParcelState,
	parcelStatesAfter,
	parcelStatesBefore,
	standingAmounts,
} from "./parcel-state"

const PARTIES: readonly ParcelParty[] = ["producer", "operator", "shopper", "carrier", "market"]
const states = fc.constantFrom<ParcelState>(...PARCEL_STATES)
const parties = fc.constantFrom<ParcelParty>(...PARTIES)
const someStates = fc.array(states, { minLength: 1, maxLength: 6 })
const payments = fc.constantFrom("awaiting_payment" as const, "paid" as const, "cash_on_delivery" as const)
const amounts = fc.array(
	fc.record({
		state: states,
		goods: fc.integer({ min: 0, max: 50_000_000 }).map(dong),
		fee: fc.integer({ min: 0, max: 500_000 }).map(dong),
	}),
	{ maxLength: 6 },
)

/** Every move there is, as "pending → confirmed: producer, operator"; the table of docs/domain.md in one list. */
const written = PARCEL_STATES.flatMap((from) =>
	PARCEL_STATES.flatMap((to) => {
		const by = PARTIES.filter((party) => mayMoveParcel(from, to, party))
		return by.length === 0 ? [] : [`${from} → ${to}: ${by.join(", ")}`]
	}),
)

describe("a parcel's states", () => {
	it("are left by these moves, by these people, and by no others", () => {
		expect(written).toEqual([
			"pending → confirmed: producer, operator",
			"pending → cancelled: producer, operator, shopper, market",
			"confirmed → packed: producer, operator",
			"confirmed → cancelled: producer, operator",
			"packed → handed_over: producer, operator",
			"packed → cancelled: producer, operator",
			"handed_over → delivered: producer, operator, carrier",
			"handed_over → delivery_failed: producer, operator, carrier",
			"handed_over → returned: producer, operator, carrier",
			"delivery_failed → delivered: producer, operator, carrier",
			"delivery_failed → returned: producer, operator, carrier",
		])
	})

	it("never come back: whatever is done to a parcel, it passes each state once at most", () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(states, parties), { maxLength: 30 }), (tries) => {
				const passed: ParcelState[] = ["pending"]
				for (const [to, by] of tries) {
					const now = passed.at(-1) ?? "pending"
					if (mayMoveParcel(now, to, by)) passed.push(to)
				}
				expect(new Set(passed).size).toBe(passed.length)
				// Goods that left are never cancelled, and what is cancelled never left.
				expect(passed.some(hasParcelLeft) && passed.includes("cancelled")).toBe(false)
			}),
		)
	})

	it("end where nobody may do anything", () => {
		for (const state of PARCEL_STATES)
			expect([state, isParcelEnded(state)]).toEqual([
				state,
				PARTIES.every((by) => parcelStatesAfter(state, by).length === 0),
			])
	})

	it("read the same forwards and backwards", () => {
		fc.assert(
			fc.property(states, states, parties, (from, to, by) => {
				expect(parcelStatesAfter(from, by).includes(to)).toBe(mayMoveParcel(from, to, by))
				expect(parcelStatesBefore(to, by).includes(from)).toBe(mayMoveParcel(from, to, by))
			}),
		)
	})

	it("let the operator do whatever anybody may", () => {
		fc.assert(
			fc.property(states, states, parties, (from, to, by) => {
				if (mayMoveParcel(from, to, by)) expect(mayMoveParcel(from, to, "operator")).toBe(true)
			}),
		)
	})
})

describe("an order's state", () => {
	it("is cancelled when every parcel is, closed when every parcel has ended, and the payment's until then", () => {
		fc.assert(
			fc.property(payments, someStates, (payment, parcels) => {
				const state = orderStateOf(payment, parcels)
				if (state === "cancelled") expect(new Set(parcels)).toEqual(new Set(["cancelled"]))
				else if (state === "closed") expect(parcels.every(isParcelEnded)).toBe(true)
				else {
					expect(state).toBe(payment)
					expect(parcels.some((parcel) => !isParcelEnded(parcel))).toBe(true)
				}
			}),
		)
	})

	it("is closed, not cancelled, when one parcel arrived and another was cancelled", () => {
		expect(orderStateOf("cash_on_delivery", ["delivered", "cancelled"])).toBe("closed")
		expect(orderStateOf("cash_on_delivery", ["cancelled", "cancelled"])).toBe("cancelled")
		expect(orderStateOf("paid", ["delivery_failed", "cancelled"])).toBe("paid")
	})

	it("needs a parcel", () => {
		expect(() => orderStateOf("paid", [])).toThrow(RangeError)
	})
})

describe("the shopper", () => {
	it("cancels only while something waits and nothing was confirmed", () => {
		fc.assert(
			fc.property(someStates, (parcels) => {
				const left = parcels.filter((state) => state !== "cancelled")
				expect(mayShopperCancel(parcels)).toBe(left.length > 0 && left.every((state) => state === "pending"))
			}),
		)
	})
})

describe("what an order costs (invariant 10)", () => {
	it("is the sum of what is not cancelled, to the đồng, and the rest is what the cancelled cost", () => {
		fc.assert(
			fc.property(amounts, (parcels) => {
				const all = standingAmounts(parcels.map((parcel) => ({ ...parcel, state: "pending" })))
				const standing = standingAmounts(parcels)
				const cancelled = parcels
					.filter(({ state }) => state === "cancelled")
					.reduce((sum, { goods, fee }) => sum + goods + fee, 0)
				expect(standing.total).toBe(standing.goods + standing.fee)
				expect(all.total - standing.total).toBe(cancelled)
			}),
		)
	})
})

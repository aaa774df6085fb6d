import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { toDay } from "./day"
import { balancesOf, type LedgerEvent, sumOfEntries } from "./ledger"
import { missingEvents, type OrderInStates, type ParcelInState } from "./ledger-booking"
import { disagreements, type OrderMoney } from "./ledger-due"
import type { SettlementRates } from "./ledger-order"
import { feeInDong, paymentFeeEvent } from "./ledger-payment"
import { type Dong, dong, sumDong } from "./money"

const AT = new Date("2026-11-20T03:00:00Z")
const LATER = new Date("2026-11-25T03:00:00Z")
/** Commission and taxes do not matter here. */
const RATES: SettlementRates = {
	commission: [{ code: "none", from: toDay("2025-01-01"), group: null, producerKind: null, basisPoints: 0 }],
	withholding: [],
}

const parcelOf = (index: number, goods: number, fee: number): ParcelInState => ({
	id: `parcel_${index}`,
	producer: { id: `p${index}`, kind: "cooperative" },
	lines: [{ gross: dong(goods), subgroup: null }],
	goods: dong(goods),
	fee: dong(fee),
	deliveredBy: "carrier",
	cashToCollect: dong(0),
	state: "pending",
})

const totalOf = (parcels: readonly ParcelInState[]): Dong =>
	sumDong(parcels.flatMap(({ goods, fee }) => [goods, fee]))

/** Parcels with what becomes of each. */
const fates = fc
	.array(
		fc.tuple(
			fc.integer({ min: 1, max: 50_000_000 }),
			fc.integer({ min: 0, max: 200_000 }),
			fc.constantFrom("pending", "delivered", "cancelled", "returned"),
		),
		{ minLength: 1, maxLength: 6 },
	)
	.map((list) => list.map(([goods, fee, fate], index) => ({ parcel: parcelOf(index, goods, fee), fate })))
const fees = fc.integer({ min: 0, max: 2_000_000 }).map(dong)

/** An order that is booked whenever something of it changes. */
class Booked {
	readonly events: LedgerEvent[] = []
	private order: OrderInStates

	constructor(parcels: readonly ParcelInState[]) {
		this.order = { orderId: "order_1", placedAt: AT, parcels }
		this.book({})
	}
	book(change: Partial<OrderInStates>): LedgerEvent[] {
		this.order = { ...this.order, ...change }
		const posted = missingEvents(this.order, this.events, RATES, LATER)
		this.events.push(...posted)
		return posted
	}
	/** What of fees a party bears (below zero) or is owed for them. */
	feesOf(account: string): number {
		const entries = this.events.flatMap((event) => event.entries).filter(({ kind }) => kind === "payment_fee")
		return balancesOf(entries).get(account) ?? 0
	}
	differences() {
		return disagreements("order_1", this.order.parcels, this.events, this.order.money)
	}
}

const paid = (amount: Dong, fee: Dong | null): OrderMoney => ({
	received: [{ id: "rcv_1", amount, at: AT, fee }],
	refunds: [],
})

describe("what a provider keeps of a payment", () => {
	it("is charged to who sold, whole, as soon as it is told and no second time", () => {
		fc.assert(
			fc.property(fates, fees, (list, fee) => {
				const parcels = list.map(({ parcel }) => parcel)
				const books = new Booked(parcels)
				books.book({ money: paid(totalOf(parcels), null) })
				expect(books.feesOf("platform:market")).toBe(0)
				expect(books.differences()).toEqual({ missing: [], unexpected: [] })
				const posted = books.book({ money: paid(totalOf(parcels), fee) })
				expect(posted.map(({ key, at }) => [key, at])).toEqual(fee === 0 ? [] : [["payment_fee:rcv_1", AT]])
				expect(books.feesOf("platform:market")).toBe(fee)
				expect(books.book({})).toEqual([])
				expect(books.differences()).toEqual({ missing: [], unexpected: [] })
			}),
		)
	})

	it("is borne alike, to a đồng a parcel, whether it is told before parcels are dropped or after", () => {
		fc.assert(
			fc.property(fates, fees, (list, fee) => {
				const parcels = list.map(({ parcel }) => parcel)
				const money = paid(totalOf(parcels), fee)
				const ended = list.map(({ parcel, fate }) => ({ ...parcel, state: fate }))
				const before = new Booked(parcels)
				before.book({ money })
				before.book({ parcels: ended })
				const after = new Booked(parcels)
				after.book({ money: paid(totalOf(parcels), null) })
				after.book({ parcels: ended })
				after.book({ money })
				const atOnce = new Booked(parcels)
				atOnce.book({ parcels: ended, money })
				for (const books of [before, after, atOnce]) {
					expect(sumOfEntries(books.events.flatMap(({ entries }) => entries))).toBe(0)
					expect(books.differences()).toEqual({ missing: [], unexpected: [] })
					for (const { producer, id, state } of ended) {
						const isSold = state === "pending" || state === "delivered"
						const borne = books.feesOf(`producer:${producer.id}`)
						if (!isSold) expect(borne, id).toBe(0)
						expect(Math.abs(borne - before.feesOf(`producer:${producer.id}`)), id).toBeLessThanOrEqual(1)
					}
				}
				expect(after.feesOf("platform:market")).toBe(atOnce.feesOf("platform:market"))
			}),
		)
	})

	it("is charged to those who were paid for, where a parcel was dropped before the money came", () => {
		const books = new Booked([parcelOf(0, 100_000, 0), parcelOf(1, 200_000, 100_000)])
		books.book({
			parcels: [{ ...parcelOf(0, 100_000, 0), state: "cancelled" }, parcelOf(1, 200_000, 100_000)],
		})
		books.book({ money: paid(dong(300_000), dong(12_000)) })
		expect([books.feesOf("producer:p0"), books.feesOf("producer:p1")]).toEqual([0, -12_000])
	})

	it("is the market's own where all of the money goes back", () => {
		const dropped = [{ ...parcelOf(0, 100_000, 0), state: "cancelled" }]
		const books = new Booked([parcelOf(0, 100_000, 0)])
		expect(books.book({ parcels: dropped, money: paid(dong(100_000), dong(9_000)) })).toHaveLength(2)
		expect(books.feesOf("platform:market")).toBe(0)
		expect(books.differences()).toEqual({ missing: [], unexpected: [] })
	})

	it("is charged to no parcel that was dropped since it was read", () => {
		const parcels = [parcelOf(0, 100_000, 0), parcelOf(1, 100_000, 0)]
		const order = { orderId: "order_1", placedAt: AT, parcels }
		const money = paid(dong(200_000), dong(8_000))
		const placed = missingEvents(order, [], RATES, LATER)
		const dropped = missingEvents(
			{
				...order,
				parcels: parcels.map((parcel, at) => (at === 0 ? { ...parcel, state: "cancelled" } : parcel)),
			},
			placed,
			RATES,
			LATER,
		)
		const [, fee] = missingEvents({ ...order, money }, [...placed, ...dropped], RATES, LATER)
		expect(fee?.entries.map(({ parcelId, amount }) => [parcelId, amount])).toEqual([
			["parcel_1", -4_000],
			["parcel_1", 4_000],
		])
	})

	it("is missed when it is told and not booked, and not expected when nobody told it", () => {
		const parcel = parcelOf(0, 100_000, 0)
		const money = paid(dong(100_000), dong(4_000))
		const stand = (...keys: string[]) =>
			["placed:order_1", "payment_received:rcv_1", ...keys].map((key) => ({
				key,
				name: "payment_fee" as const,
				parcelId: null,
			}))
		expect(disagreements("order_1", [parcel], stand(), money).missing).toEqual(["payment_fee:rcv_1"])
		const untold = paid(dong(100_000), null)
		expect(disagreements("order_1", [parcel], stand("payment_fee:rcv_1"), untold).unexpected).toEqual([
			"payment_fee:rcv_1",
		])
		expect(disagreements("order_1", [parcel], stand("payment_fee:rcv_1"), money)).toEqual({
			missing: [],
			unexpected: [],
		})
	})

	it("is refused of nothing that is sold for nothing", () => {
		const money = { id: "rcv_1", orderId: "order_1", amount: dong(0), fee: dong(1), at: AT }
		expect(() => paymentFeeEvent(money, [])).toThrow(RangeError)
	})
})

describe("a fee in another currency", () => {
	it("is that in đồng where the payment was not changed", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 99_999_999 }), fc.nat({ max: 99_999_999 }), (amount, fee) => {
				expect(feeInDong(dong(amount), { amount, fee })).toBe(fee)
			}),
		)
	})

	it("is as much of the payment in đồng as it is there, to half a đồng", () => {
		expect(feeInDong(dong(450_000), { amount: 1_731, fee: 98 })).toBe(25_477)
		fc.assert(
			fc.property(
				fc.integer({ min: 13_000, max: 99_999_999 }),
				fc.integer({ min: 50, max: 400_000 }),
				fc.integer({ min: 0, max: 50 }),
				(charged, amount, fee) => {
					const inDong = feeInDong(dong(charged), { amount, fee })
					expect(Math.abs(inDong - (charged * fee) / amount)).toBeLessThanOrEqual(0.5)
				},
			),
		)
	})

	it.each([
		{ amount: 0, fee: 0 },
		{ amount: -5, fee: 1 },
		{ amount: 5, fee: -1 },
	])("cannot be told from $fee of $amount", (settled) => {
		expect(() => feeInDong(dong(450_000), settled)).toThrow(RangeError)
	})
})

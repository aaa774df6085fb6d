import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { toDay } from "./day"
import {
	accountOf,
	balanced,
	balancesOf,
	type LedgerEntry,
	type LedgerEvent,
	PLATFORM,
	sumOfEntries,
} from "./ledger"
import { missingEvents } from "./ledger-booking"
import { disagreements, eventsDue } from "./ledger-due"
import {
	deliveredEvent,
	droppedEvent,
	type OrderToBook,
	type ParcelToBook,
	placedEvent,
	type SettlementRates,
} from "./ledger-order"
import { paymentFeeEvent, paymentReceivedEvent, refundEvent } from "./ledger-payment"
import { dong, sumDong } from "./money"

const AT = new Date("2026-11-20T03:00:00Z")
const LATER = new Date("2026-11-25T03:00:00Z")

const RATES: SettlementRates = {
	commission: [
		{ code: "general", from: toDay("2025-01-01"), group: null, producerKind: null, basisPoints: 800 },
		{ code: "food", from: toDay("2025-01-01"), group: "FOOD", producerKind: null, basisPoints: 650 },
		{
			code: "households",
			from: toDay("2025-01-01"),
			group: null,
			producerKind: "household",
			basisPoints: 433,
		},
	],
	withholding: [
		{
			code: "117",
			from: toDay("2025-07-01"),
			producerKinds: ["household"],
			rates: {
				goods: { vat: 100, income: 50 },
				service: { vat: 500, income: 200 },
				transport: { vat: 300, income: 150 },
			},
		},
	],
}

const parcels: fc.Arbitrary<ParcelToBook> = fc
	.record({
		producer: fc.record({
			id: fc.constantFrom("p1", "p2", "p3"),
			kind: fc.constantFrom<ParcelToBook["producer"]["kind"]>("cooperative", "household", "enterprise", null),
		}),
		lines: fc.array(
			fc.record({
				gross: fc.integer({ min: 0, max: 50_000_000 }).map(dong),
				subgroup: fc.constantFrom("FOOD_TEA", "CRAFT_DECOR", "TOUR_ALL", null),
			}),
			{ minLength: 1, maxLength: 6 },
		),
		fee: fc.integer({ min: 0, max: 200_000 }).map(dong),
		deliveredBy: fc.constantFrom<"producer" | "carrier">("producer", "carrier"),
	})
	.map((parcel) => ({
		...parcel,
		id: "",
		goods: sumDong(parcel.lines.map(({ gross }) => gross)),
		cashToCollect: dong(sumDong(parcel.lines.map(({ gross }) => gross)) + parcel.fee),
	}))

const orders: fc.Arbitrary<OrderToBook> = fc.array(parcels, { minLength: 1, maxLength: 5 }).map((list) => ({
	orderId: "order_1",
	placedAt: AT,
	parcels: list.map((parcel, index) => ({ ...parcel, id: `parcel_${index}` })),
}))

/** An order on its way: what is booked, event by event, as the market books it. */
class Books {
	readonly events: LedgerEvent[] = []
	constructor(readonly order: OrderToBook) {
		this.events.push(placedEvent(order, RATES))
	}
	get entries(): LedgerEntry[] {
		return this.events.flatMap(({ entries }) => entries)
	}
	of(parcelId: string): LedgerEntry[] {
		return this.entries.filter((entry) => entry.parcelId === parcelId)
	}
	deliver(parcel: ParcelToBook): LedgerEvent {
		return this.add(deliveredEvent(this.order, parcel, this.of(parcel.id), RATES, LATER))
	}
	drop(name: "cancelled" | "returned", parcel: ParcelToBook): LedgerEvent {
		return this.add(droppedEvent(name, { id: parcel.id, orderId: this.order.orderId }, this.entries, LATER))
	}
	add(event: LedgerEvent): LedgerEvent {
		this.events.push(event)
		return event
	}
	balance(account: string): number {
		return balancesOf(this.entries).get(account) ?? 0
	}
}

const totalOf = ({ parcels: list }: OrderToBook) => sumDong(list.map(({ goods, fee }) => dong(goods + fee)))

describe("an order's ledger (invariant 10)", () => {
	it("sums to zero by event, by parcel and as a whole, whatever becomes of its parcels", () => {
		const fates = fc.array(
			fc.constantFrom("delivered", "other_deliverer", "cancelled", "returned", "waits"),
			{
				minLength: 5,
				maxLength: 5,
			},
		)
		fc.assert(
			fc.property(orders, fates, (order, chosen) => {
				const books = new Books(order)
				order.parcels.forEach((parcel, index) => {
					const fate = chosen[index]
					if (fate === "delivered") books.deliver(parcel)
					if (fate === "other_deliverer")
						books.deliver({
							...parcel,
							deliveredBy: parcel.deliveredBy === "carrier" ? "producer" : "carrier",
						})
					if (fate === "cancelled" || fate === "returned") books.drop(fate, parcel)
				})
				for (const { entries } of books.events) {
					expect(sumOfEntries(entries)).toBe(0)
					for (const { amount } of entries) expect(amount).not.toBe(0)
				}
				for (const { id } of order.parcels) expect(sumOfEntries(books.of(id))).toBe(0)
				// Who was served has paid, who was not owes nothing: what is left is what still waits.
				const waiting = order.parcels.filter((_, index) => chosen[index] === "waits")
				expect(books.balance("shopper:order_1")).toBe(0 - totalOf({ ...order, parcels: waiting }))
			}),
		)
	})

	it("charges the shopper what the order costs, and gives each producer its goods less what is kept of them", () => {
		fc.assert(
			fc.property(orders, (order) => {
				const books = new Books(order)
				expect(books.balance("shopper:order_1")).toBe(0 - totalOf(order))
				for (const parcel of order.parcels) {
					const own = books.of(parcel.id)
					const sumOf = (kind: string, account: string) =>
						sumDong(
							own
								.filter((entry) => entry.kind === kind && accountOf(entry.party) === account)
								.map(({ amount }) => amount),
						)
					const producer = `producer:${parcel.producer.id}`
					expect(sumOf("sale", producer)).toBe(parcel.goods)
					expect(sumOf("commission", producer)).toBe(0 - sumOf("commission", accountOf(PLATFORM)))
					expect(sumOf("commission", producer)).toBeLessThanOrEqual(0)
					const deliverer = parcel.deliveredBy === "carrier" ? "carrier:carrier" : producer
					expect(sumOf("shipping", deliverer)).toBe(parcel.fee)
				}
			}),
		)
	})

	it("leaves nobody owing anything once every parcel was cancelled or came back", () => {
		fc.assert(
			fc.property(orders, fc.boolean(), (order, late) => {
				const books = new Books(order)
				for (const parcel of order.parcels) books.drop(late ? "returned" : "cancelled", parcel)
				expect([...balancesOf(books.entries).values()].filter((balance) => balance !== 0)).toEqual([])
				// There is nothing left to take back.
				for (const parcel of order.parcels) expect(books.drop("returned", parcel).entries).toEqual([])
			}),
		)
	})
})

const HOUSEHOLD_PARCEL: ParcelToBook = {
	id: "parcel_1",
	producer: { id: "p1", kind: "household" },
	lines: [{ gross: dong(350_000), subgroup: "CRAFT_DECOR" }],
	goods: dong(350_000),
	fee: dong(22_000),
	deliveredBy: "carrier",
	cashToCollect: dong(372_000),
}
const ORDER: OrderToBook = { orderId: "order_1", placedAt: AT, parcels: [HOUSEHOLD_PARCEL] }
const PAID = { id: "pay_1", orderId: "order_1", amount: dong(372_000), at: AT }

describe("an event of an order", () => {
	it("names for every amount its rule and the day from which that holds", () => {
		const { entries } = placedEvent(ORDER, RATES)
		const written = entries.map(({ party, kind, amount, rule }) => [
			accountOf(party),
			kind,
			amount,
			rule && `${rule.code} ${rule.from}`,
		])
		expect(written).toEqual([
			["shopper:order_1", "sale", -350_000, null],
			["producer:p1", "sale", 350_000, null],
			["producer:p1", "commission", -15_155, "households 2025-01-01"],
			["platform:market", "commission", 15_155, "households 2025-01-01"],
			["producer:p1", "withholding", -3_500, "117.goods.vat 2025-07-01"],
			["tax:vat", "withholding", 3_500, "117.goods.vat 2025-07-01"],
			["producer:p1", "withholding", -1_750, "117.goods.income 2025-07-01"],
			["tax:personal_income", "withholding", 1_750, "117.goods.income 2025-07-01"],
			["shopper:order_1", "shipping", -22_000, null],
			["carrier:carrier", "shipping", 22_000, null],
		])
	})

	it("makes the commission on cash that a producer took its debt", () => {
		const books = new Books(ORDER)
		books.deliver({ ...HOUSEHOLD_PARCEL, deliveredBy: "producer" })
		// Commission, taxes on the goods, and 3 % and 1.5 % of the fee for carrying them.
		expect(books.balance("producer:p1")).toBe(-(15_155 + 3_500 + 1_750 + 660 + 330))
		expect(books.balance("carrier:carrier")).toBe(0)
		expect(books.balance("shopper:order_1")).toBe(0)
	})

	it("leaves the cash with the carrier that took it", () => {
		const books = new Books(ORDER)
		expect(books.deliver(HOUSEHOLD_PARCEL).entries).toHaveLength(2)
		expect(books.balance("carrier:carrier")).toBe(22_000 - 372_000)
	})

	it("is booked by the rates of the day on which the order was placed, and taken back as it was booked", () => {
		const books = new Books(ORDER)
		const dearer = { ...RATES, commission: RATES.commission.map((rule) => ({ ...rule, basisPoints: 2_000 })) }
		expect(placedEvent(ORDER, dearer).entries).not.toEqual(books.entries)
		const taken = books.drop("cancelled", HOUSEHOLD_PARCEL)
		expect(taken.entries.map(({ amount }) => -amount)).toEqual(
			books.events[0]?.entries.map(({ amount }) => amount),
		)
	})

	it("owes the shopper what was paid for a parcel that is not sold after all", () => {
		const books = new Books(ORDER)
		books.add(paymentReceivedEvent({ id: "pay_1", orderId: "order_1", amount: dong(372_000), at: AT }))
		books.add(
			paymentFeeEvent({ id: "pay_1", orderId: "order_1", amount: dong(372_000), fee: dong(7_000), at: AT }, [
				{ id: "parcel_1", producerId: "p1", total: dong(372_000) },
			]),
		)
		expect(books.balance("shopper:order_1")).toBe(0)
		books.drop("cancelled", HOUSEHOLD_PARCEL)
		expect(books.balance("shopper:order_1")).toBe(372_000)
		expect(books.balance("producer:p1")).toBe(0)
		books.add(refundEvent({ id: "ref_1", orderId: "order_1", amount: dong(372_000), at: LATER }))
		expect([...balancesOf(books.entries).values()].every((balance) => balance === 0)).toBe(true)
	})

	it("keeps cash that was taken a debt of who took it, also when the goods come back", () => {
		const books = new Books(ORDER)
		books.deliver(HOUSEHOLD_PARCEL)
		books.drop("returned", HOUSEHOLD_PARCEL)
		expect(books.balance("shopper:order_1")).toBe(372_000)
		expect(books.balance("carrier:carrier")).toBe(-372_000)
	})

	it("shares a payment's fee among parcels to the đồng", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 1_000_000 }),
				fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 1, maxLength: 6 }),
				(fee, totals) => {
					const event = paymentFeeEvent(
						{ ...PAID, amount: sumDong(totals.map(dong)), fee: dong(fee) },
						totals.map((total, index) => ({
							id: `parcel_${index}`,
							producerId: `p${index}`,
							total: dong(total),
						})),
					)
					expect(balancesOf(event.entries).get(accountOf(PLATFORM)) ?? 0).toBe(fee)
					expect(sumOfEntries(event.entries)).toBe(0)
				},
			),
		)
	})

	it("is refused when it does not balance, holds an entry of zero, or moves less than nothing", () => {
		const event = placedEvent(ORDER, RATES)
		const [first, ...rest] = event.entries
		expect(() => balanced({ ...event, entries: rest })).toThrow(RangeError)
		const zeroes = first ? [{ ...first, amount: dong(0) }] : []
		expect(() => balanced({ ...event, entries: zeroes })).toThrow(RangeError)
		const worthMore = { ...ORDER, parcels: [{ ...HOUSEHOLD_PARCEL, goods: dong(350_001) }] }
		expect(() => placedEvent(worthMore, RATES)).toThrow(RangeError)
		const less = { ...PAID, amount: dong(-1) }
		expect(() => paymentReceivedEvent(less)).toThrow(RangeError)
		expect(() => refundEvent(less)).toThrow(RangeError)
		expect(() => paymentFeeEvent({ ...less, fee: dong(1) }, [])).toThrow(RangeError)
		expect(() => paymentFeeEvent({ ...PAID, fee: dong(-1) }, [])).toThrow(RangeError)
	})
})

describe("the events that ought to stand", () => {
	const parcelsIn = (...states: string[]) => states.map((state, index) => ({ id: `parcel_${index}`, state }))
	const refs = (...keys: string[]) =>
		eventsDue("order_1", [
			{ id: "parcel_0", state: "delivered" },
			{ id: "parcel_0", state: "returned" },
			{ id: "parcel_1", state: "cancelled" },
		]).filter(({ key }) => keys.includes(key))

	it("follow from the parcels' states", () => {
		const keys = eventsDue(
			"order_1",
			parcelsIn("pending", "delivered", "cancelled", "returned", "handed_over"),
		).map(({ key }) => key)
		expect(keys).toEqual(["placed:order_1", "delivered:parcel_1", "cancelled:parcel_2", "returned:parcel_3"])
	})

	it("are held against those that do", () => {
		const standing = refs("placed:order_1", "delivered:parcel_0")
		expect(disagreements("order_1", parcelsIn("delivered", "cancelled"), standing)).toEqual({
			missing: ["cancelled:parcel_1"],
			unexpected: [],
		})
		expect(disagreements("order_1", parcelsIn("pending"), standing).unexpected).toEqual([
			"delivered:parcel_0",
		])
		expect(disagreements("order_1", parcelsIn("returned"), standing)).toEqual({
			missing: ["returned:parcel_0"],
			unexpected: [],
		})
		expect(disagreements("order_2", [], standing)).toEqual({
			missing: ["placed:order_2"],
			unexpected: ["placed:order_1", "delivered:parcel_0"],
		})
	})

	it("are booked once, whenever it is looked at between the parcels' states", () => {
		const ways: string[][] = [
			["pending", "confirmed", "delivered"],
			["pending", "cancelled"],
			["handed_over", "delivery_failed", "returned"],
			["delivered", "returned"],
		]
		const looks = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 6 })
		fc.assert(
			fc.property(
				orders,
				fc.array(fc.constantFrom(...ways), { minLength: 5, maxLength: 5 }),
				looks,
				(order, way, at) => {
					const inStep = (step: number) => ({
						...order,
						parcels: order.parcels.map((parcel, index) => ({
							...parcel,
							state: way[index]?.[Math.min(step, (way[index]?.length ?? 1) - 1)] ?? "pending",
						})),
					})
					const book = (steps: number[]) => {
						const events: LedgerEvent[] = []
						for (const step of steps) events.push(...missingEvents(inStep(step), events, RATES, LATER))
						return events
					}
					const seenOften = book([...at].sort((a, b) => a - b).flatMap((step) => [step, step]))
					const keys = seenOften.map(({ key }) => key)
					expect(new Set(keys).size).toBe(keys.length)
					expect(sumOfEntries(seenOften.flatMap(({ entries }) => entries))).toBe(0)
					const last = inStep(Math.max(...at))
					expect(missingEvents(last, seenOften, RATES, LATER)).toEqual([])
					expect(disagreements("order_1", last.parcels, seenOften)).toEqual({ missing: [], unexpected: [] })
				},
			),
		)
	})

	it("say of money that it came, went back and did not arrive, each once and at its own moment", () => {
		const at = (hour: number) => new Date(Date.UTC(2026, 10, 22, hour))
		const moneys = fc.record({
			received: fc
				.array(
					fc.tuple(fc.integer({ min: 1, max: 50_000_000 }), fc.option(fc.integer({ min: 0, max: 900_000 }))),
					{ maxLength: 4 },
				)
				.map((rows) =>
					rows.map(([amount, fee], index) => ({
						id: `rcv_${index}`,
						amount: dong(amount),
						at: at(index),
						fee: fee === null ? null : dong(fee),
					})),
				),
			refunds: fc
				.array(fc.tuple(fc.integer({ min: 1, max: 50_000_000 }), fc.nat({ max: 2 })), { maxLength: 4 })
				.map((rows) =>
					rows.map(([amount, step], index) => ({
						id: `refund_${index}`,
						amount: dong(amount),
						sentAt: step > 0 ? at(index + 4) : null,
						failedAt: step > 1 ? at(index + 8) : null,
					})),
				),
		})
		fc.assert(
			fc.property(orders, moneys, (order, money) => {
				const placed = { ...order, parcels: order.parcels.map((parcel) => ({ ...parcel, state: "pending" })) }
				const before = missingEvents(placed, [], RATES, LATER)
				const booked = [...before, ...missingEvents({ ...placed, money }, before, RATES, LATER)]
				expect(missingEvents({ ...placed, money }, booked, RATES, LATER)).toEqual([])
				expect(sumOfEntries(booked.flatMap(({ entries }) => entries))).toBe(0)
				expect(disagreements("order_1", placed.parcels, booked, money)).toEqual({
					missing: [],
					unexpected: [],
				})
				const moved = booked.flatMap(({ entries }) => entries).filter(({ parcelId }) => parcelId === null)
				const held = dong(-sumOfEntries(moved.filter(({ party }) => party.kind === "platform")))
				const stillGiven = money.refunds.filter(({ sentAt, failedAt }) => sentAt && !failedAt)
				expect(held).toBe(
					sumDong(money.received.map(({ amount }) => amount)) -
						sumDong(stillGiven.map(({ amount }) => amount)),
				)
				for (const { id, at: moment } of money.received)
					expect(booked.find(({ key }) => key === `payment_received:${id}`)?.at).toEqual(moment)
			}),
		)
	})

	it.each(["payment_received", "payment_fee"] as const)(
		"name a %s that is booked and that nobody told",
		(name) => {
			const booked = [...refs("placed:order_1"), { key: `${name}:x`, name, parcelId: null }]
			expect(disagreements("order_1", [], booked).unexpected).toEqual([`${name}:x`])
		},
	)
})

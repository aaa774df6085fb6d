import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { bankOf, maskAccountNumber, parseAccountNumber, VIETNAM_BANKS } from "./banks"
import { dong, sumDong } from "./money"
import { PARCEL_STATES, standingAmounts } from "./parcel-state"
import {
	orderPaymentOf,
	PAYMENT_METHODS,
	type PaymentFacts,
	payableTotal,
	paymentStanding,
	REFUND_STATES,
	refundStatesBefore,
} from "./payment"

const amounts = fc.integer({ min: 0, max: 80_000_000 }).map(dong)
const refunds = fc.array(fc.record({ amount: amounts, state: fc.constantFrom(...REFUND_STATES) }), {
	maxLength: 5,
})
const facts: fc.Arbitrary<PaymentFacts> = fc.record({
	standing: amounts,
	received: amounts,
	refunds,
	isOpen: fc.boolean(),
})

const given = (rows: PaymentFacts["refunds"]) =>
	sumDong(rows.filter(({ state }) => state !== "failed").map(({ amount }) => amount))

describe("where an order's money stands", () => {
	it("is whole đồng and never below zero, and nothing is both open and due", () => {
		fc.assert(
			fc.property(facts, (money) => {
				const { open, due } = paymentStanding(money)
				expect(Number.isSafeInteger(open) && Number.isSafeInteger(due)).toBe(true)
				expect(Math.min(open, due)).toBe(0)
				expect(Math.max(open, due)).toBeGreaterThanOrEqual(0)
			}),
		)
	})

	it("never has more given back than came in", () => {
		fc.assert(
			fc.property(facts, (money) => {
				const { due } = paymentStanding(money)
				if (due > 0) expect(given(money.refunds) + due).toBeLessThanOrEqual(money.received)
			}),
		)
	})

	it("leaves, once all that is due went back, exactly what the parcels cost", () => {
		fc.assert(
			fc.property(facts, (money) => {
				const closed = { ...money, isOpen: false }
				const { due } = paymentStanding(closed)
				const after: PaymentFacts = {
					...closed,
					refunds: [...money.refunds, { amount: due, state: "due" }],
				}
				expect(paymentStanding(after).due).toBe(0)
				if (due > 0) expect(money.received - given(after.refunds)).toBe(money.standing)
			}),
		)
	})

	it("however cancellations and refunds that fail follow each other, settling never gives back too much", () => {
		const happenings = fc.array(
			fc.oneof(
				fc.record({ what: fc.constant("received" as const), amount: amounts }),
				fc.record({ what: fc.constant("costs" as const), amount: amounts }),
				fc.record({ what: fc.constant("failed" as const), amount: amounts }),
			),
			{ maxLength: 12 },
		)
		fc.assert(
			fc.property(happenings, (list) => {
				const rows: { amount: ReturnType<typeof dong>; state: (typeof REFUND_STATES)[number] }[] = []
				let received = dong(0)
				let standing = dong(0)
				for (const { what, amount } of list) {
					if (what === "received") received = dong(received + amount)
					// What was given back is not asked for again: an order's parcels only ever become fewer.
					if (what === "costs") standing = dong(standing === 0 ? amount : Math.min(standing, amount))
					const last = rows.at(-1)
					if (what === "failed" && last) last.state = "failed"
					const { due } = paymentStanding({ standing, received, refunds: rows, isOpen: false })
					if (due > 0) rows.push({ amount: due, state: "due" })
					expect(given(rows)).toBeLessThanOrEqual(received)
				}
			}),
		)
	})

	it("asks for nothing once the money is there, and gives nothing back while more is awaited", () => {
		const money = { standing: dong(300_000), received: dong(100_000), refunds: [] }
		expect(paymentStanding({ ...money, isOpen: true })).toEqual({ open: 200_000, due: 0 })
		expect(paymentStanding({ ...money, isOpen: false })).toEqual({ open: 0, due: 0 })
		expect(paymentStanding({ ...money, standing: dong(0), isOpen: false })).toEqual({ open: 0, due: 100_000 })
	})
})

describe("what parcels are paid for", () => {
	it("is less than what stands of the order exactly by what came back", () => {
		const parcels = fc.array(
			fc.record({ state: fc.constantFrom(...PARCEL_STATES), goods: amounts, fee: amounts }),
			{ maxLength: 6 },
		)
		fc.assert(
			fc.property(parcels, (list) => {
				const back = sumDong(
					list.filter(({ state }) => state === "returned").flatMap(({ goods, fee }) => [goods, fee]),
				)
				expect(payableTotal(list) + back).toBe(standingAmounts(list).total)
			}),
		)
	})
})

describe("how an order is paid", () => {
	it("is awaited until it is paid, and cash stays cash", () => {
		const at = new Date("2026-11-22T03:00:00Z")
		expect(
			PAYMENT_METHODS.map((method) => [
				orderPaymentOf({ method, paidAt: null }),
				orderPaymentOf({ method, paidAt: at }),
			]),
		).toEqual([
			["cash_on_delivery", "cash_on_delivery"],
			["awaiting_payment", "paid"],
			["awaiting_payment", "paid"],
		])
	})

	it("lets a refund fail at any time, also after it was told to have arrived, and be confirmed only once it was sent", () => {
		expect(REFUND_STATES.map((to) => [to, refundStatesBefore(to)])).toEqual([
			["due", []],
			["sent", ["due"]],
			["confirmed", ["sent"]],
			["failed", ["due", "sent", "confirmed"]],
		])
	})
})

describe("banks", () => {
	it("have a number of their own, six digits, and never the made-up one", () => {
		const bins = VIETNAM_BANKS.map(({ bin }) => bin)
		expect(new Set(bins).size).toBe(bins.length)
		for (const bin of bins) expect(bin).toMatch(/^\d{6}$/)
		expect(bankOf("970436")?.name).toBe("Vietcombank")
		expect(bankOf("000000")).toBeNull()
	})

	it("take an account's number as people write it, and refuse what is none", () => {
		expect(parseAccountNumber(" 0011 2233.44-55 ")).toBe("001122334455")
		expect(parseAccountNumber("\u202d００１１ 2233 4455\u202c")).toBe("001122334455")
		expect(["12345", "abcdef", "1".repeat(20), "0123456<", ""].map(parseAccountNumber)).toEqual([
			null,
			null,
			null,
			null,
			null,
		])
		expect(maskAccountNumber("001122334455")).toBe("•••• 4455")
	})
})

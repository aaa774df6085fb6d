import { balanced, claim, type LedgerEvent, PLATFORM } from "./ledger"
import { shopperOf } from "./ledger-order"
import { type Dong, dong, shareDong, sumDong } from "./money"

/** Money that moved between a shopper and the market. `id` is the provider's or the bank's, so that it is booked once. */
export interface Payment {
	id: string
	orderId: string
	amount: Dong
	at: Date
}

/**
 * The market holds money of a shopper, by card or transfer: it owes that to whom the order is owed.
 *
 * @throws RangeError for an amount below zero
 */
export function paymentReceivedEvent(payment: Payment): LedgerEvent {
	checkAmount(payment.amount)
	return balanced({
		...wholeOrder("payment_received", payment),
		entries: claim(PLATFORM, shopperOf(payment.orderId), {
			kind: "payment",
			amount: payment.amount,
			parcelId: null,
			rule: null,
		}),
	})
}

/**
 * Money sent back to a shopper.
 *
 * @throws RangeError for an amount below zero
 */
export function refundEvent(refund: Payment): LedgerEvent {
	checkAmount(refund.amount)
	return balanced({
		...wholeOrder("refund", refund),
		entries: claim(shopperOf(refund.orderId), PLATFORM, {
			kind: "refund",
			amount: refund.amount,
			parcelId: null,
			rule: null,
		}),
	})
}

/**
 * Money that was sent back and did not arrive: the market holds it still, and owes it again. `refund` as it was sent, `at` when it came back.
 *
 * @throws RangeError for an amount below zero
 */
export function refundFailedEvent(refund: Payment): LedgerEvent {
	checkAmount(refund.amount)
	return balanced({
		...wholeOrder("refund_failed", refund),
		entries: claim(PLATFORM, shopperOf(refund.orderId), {
			kind: "refund",
			amount: refund.amount,
			parcelId: null,
			rule: null,
		}),
	})
}

/**
 * What taking the money cost, charged to the producers in proportion to what their parcels cost the shopper (invariant 10). What of the money pays for
 * none of them goes back, and its part of the fee is the market's own. So it makes no difference, but for the rounding of a đồng a parcel, whether a
 * parcel is cancelled before the fee is told or after: then it gets its share back with everything else that was booked of it.
 *
 * @param money with what the provider kept of it
 * @param parcels those that are still sold, with what the shopper pays for each
 * @throws RangeError for an amount below zero, or when neither the money nor the parcels are worth anything
 */
export function paymentFeeEvent(
	money: Payment & { fee: Dong },
	parcels: readonly { id: string; producerId: string; total: Dong }[],
): LedgerEvent {
	checkAmount(money.amount)
	checkAmount(money.fee)
	const totals = parcels.map(({ total }) => total)
	const forNone = Math.max(0, money.amount - sumDong(totals))
	const shares = shareDong(money.fee, [...totals, forNone])
	return balanced({
		...wholeOrder("payment_fee", money),
		entries: parcels.flatMap(({ id: parcelId, producerId }, index) => {
			const amount = shares[index]
			if (amount === undefined) return []
			return claim({ kind: "producer", id: producerId }, PLATFORM, {
				kind: "payment_fee",
				amount,
				parcelId,
				rule: null,
			})
		}),
	})
}

/**
 * What a provider kept of a payment, in đồng. It keeps it in the currency in which it pays the market out, which need not be the đồng: by the rate at
 * which it changed this payment, and exactly where nothing was changed.
 *
 * @param settled what it took for the payment in its own currency, and the fee in that: whole numbers of the smallest unit
 * @throws RangeError when it took nothing, or the fee is below zero
 */
export function feeInDong(charged: Dong, settled: { amount: number; fee: number }): Dong {
	if (settled.amount <= 0 || settled.fee < 0) {
		throw new RangeError(`No fee can be told from ${settled.fee} of ${settled.amount}`)
	}
	return dong(Math.round((charged * settled.fee) / settled.amount))
}

function wholeOrder(
	name: "payment_received" | "payment_fee" | "refund" | "refund_failed",
	{ id, orderId, at }: Payment,
) {
	return { key: `${name}:${id}`, name, orderId, parcelId: null, at }
}

function checkAmount(amount: Dong): void {
	if (amount < 0) throw new RangeError(`Money moves in amounts of at least 0, got ${amount} đồng`)
}

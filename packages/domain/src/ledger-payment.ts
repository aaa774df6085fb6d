import { balanced, claim, type LedgerEvent, PLATFORM, type RuleRef } from "./ledger"
import { shopperOf } from "./ledger-order"
import { type Dong, shareDong } from "./money"

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
 * What taking the money cost, charged to the producers in proportion to what their parcels cost the shopper (invariant 10). A parcel that is
 * cancelled later gets its share back with everything else that was booked of it.
 *
 * @throws RangeError for an amount below zero, or when the parcels are worth nothing
 */
export function paymentFeeEvent(
	fee: Payment,
	parcels: readonly { id: string; producerId: string; total: Dong }[],
	rule: RuleRef | null,
): LedgerEvent {
	checkAmount(fee.amount)
	const shares = shareDong(
		fee.amount,
		parcels.map(({ total }) => total),
	)
	return balanced({
		...wholeOrder("payment_fee", fee),
		entries: parcels.flatMap(({ id: parcelId, producerId }, index) => {
			const amount = shares[index]
			if (amount === undefined) return []
			return claim({ kind: "producer", id: producerId }, PLATFORM, {
				kind: "payment_fee",
				amount,
				parcelId,
				rule,
			})
		}),
	})
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

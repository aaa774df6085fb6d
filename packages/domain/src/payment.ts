import { type Dong, dong, sumDong } from "./money"
import type { OrderPayment, ParcelAmount } from "./parcel-state"

/** How an order may be paid. */
export const PAYMENT_METHODS = ["cash_on_delivery", "bank_transfer", "card"] as const
export type PaymentMethod = (typeof PAYMENT_METHODS)[number]

/** What a request for money passes through: awaiting → paid, or closed when it expired or its order was cancelled. */
export const PAYMENT_REQUEST_STATES = ["awaiting", "paid", "closed"] as const
export type PaymentRequestState = (typeof PAYMENT_REQUEST_STATES)[number]

/** Why a request is closed without having been paid. */
export const PAYMENT_CLOSED_BECAUSE = ["expired", "cancelled"] as const
export type PaymentClosedBecause = (typeof PAYMENT_CLOSED_BECAUSE)[number]

/** See "States" in docs/domain.md. Nothing more happens to one that failed. */
export const REFUND_STATES = ["due", "sent", "confirmed", "failed"] as const
export type RefundState = (typeof REFUND_STATES)[number]

/** Why money goes back: a parcel was cancelled or returned, more came than was asked, it came too late, or too little of it came in time. */
export const REFUND_CAUSES = ["cancelled", "returned", "overpaid", "late", "unfinished"] as const
export type RefundCause = (typeof REFUND_CAUSES)[number]

const REFUND_MOVES: Readonly<Record<RefundState, readonly RefundState[]>> = {
	due: ["sent", "failed"],
	sent: ["confirmed", "failed"],
	// A bank may send back weeks later what was told to have arrived.
	confirmed: ["failed"],
	failed: [],
}

/** The states from which a refund may come into `to`. */
export function refundStatesBefore(to: RefundState): RefundState[] {
	return REFUND_STATES.filter((from) => REFUND_MOVES[from].includes(to))
}

/** What an order's payment says of the order until its parcels come to an end. */
export function orderPaymentOf({
	method,
	paidAt,
}: {
	method: PaymentMethod
	paidAt: Date | null
}): OrderPayment {
	if (method === "cash_on_delivery") return "cash_on_delivery"
	return paidAt === null ? "awaiting_payment" : "paid"
}

/** What the parcels that the shopper keeps or is still to get cost: what was cancelled or came back is not paid for. */
export function payableTotal(parcels: readonly ParcelAmount[]): Dong {
	return sumDong(
		parcels
			.filter(({ state }) => state !== "cancelled" && state !== "returned")
			.flatMap(({ goods, fee }) => [goods, fee]),
	)
}

/** The money of an order that is not paid in cash. */
export interface PaymentFacts {
	/** What its parcels cost now, see payableTotal. */
	standing: Dong
	/** All that came in for it. */
	received: Dong
	refunds: readonly { amount: Dong; state: RefundState }[]
	/** Whether money is awaited: neither paid nor closed. */
	isOpen: boolean
}

/**
 * Where an order's money stands. While it is awaited nothing goes back, however much came: the request is paid by the money that reaches it, and what is
 * too much is due then. A refund that failed gave nothing back.
 *
 * @returns `open`: still to be paid; `due`: to be given back, beyond the refunds that stand
 */
export function paymentStanding({ standing, received, refunds, isOpen }: PaymentFacts): {
	open: Dong
	due: Dong
} {
	if (isOpen) return { open: dong(Math.max(0, standing - received)), due: dong(0) }
	const given = sumDong(refunds.filter(({ state }) => state !== "failed").map(({ amount }) => amount))
	return { open: dong(0), due: dong(Math.max(0, received - standing - given)) }
}

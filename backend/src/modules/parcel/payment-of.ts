import { type OrderPayment, orderPaymentOf, type PaymentMethod } from "@ocop/domain"

/** What an order's row says of its payment. */
export function paymentOf(placed: { payment_method: PaymentMethod; paid_at: Date | null }): OrderPayment {
	return orderPaymentOf({ method: placed.payment_method, paidAt: placed.paid_at })
}

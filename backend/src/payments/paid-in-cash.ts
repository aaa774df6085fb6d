import type { OrderPaymentDetail } from "@ocop/contracts"
import type { MarketPayment } from "./payment-answers"

/** An order that is paid at the door asks for nothing before: its parcels say what is collected. */
export const PAID_IN_CASH: OrderPaymentDetail & MarketPayment = {
	method: "cash_on_delivery",
	state: null,
	asked: 0,
	received: 0,
	open: 0,
	expiresAt: null,
	paidAt: null,
	late: false,
	transfer: null,
	card: null,
	refunds: [],
}

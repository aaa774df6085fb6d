import type { OrderPaymentDetail } from "@ocop/contracts"
import { type Dong, formatDong } from "@ocop/domain"
import { type Locale, m } from "@ocop/messages"

interface Cancelled {
	/** All of the order, or a part. */
	whole: boolean
	/** What the cancelled parcels cost. */
	cancelled: Dong
	/** What is still to be paid for the rest. */
	toPay: Dong
}

/** What the cancellation of an order or of a part of it means for the money. */
export function cancellationInWords(payment: OrderPaymentDetail, cancelled: Cancelled, locale: Locale) {
	return {
		title: cancelled.whole ? m.order_cancelled_title({}, { locale }) : m.order_partly_title({}, { locale }),
		text: cancelled.whole ? ofTheWhole(payment, locale) : ofAPart(payment, cancelled, locale),
	}
}

function ofTheWhole({ method, received }: OrderPaymentDetail, locale: Locale): string {
	if (method === "cash_on_delivery") return m.order_cancelled_money({}, { locale })
	return received > 0 ? m.payment_cancelled_paid({}, { locale }) : m.payment_cancelled_unpaid({}, { locale })
}

function ofAPart({ method, paidAt }: OrderPaymentDetail, { cancelled, toPay }: Cancelled, locale: Locale) {
	const gone = formatDong(cancelled)
	const left = formatDong(toPay)
	if (method === "cash_on_delivery") return m.order_partly_money({ left, gone }, { locale })
	return paidAt === null
		? m.payment_partly_unpaid({ left, gone }, { locale })
		: m.payment_partly_paid({ gone }, { locale })
}

/** What it means to cancel an order now, before it is done. */
export function cancelQuestionInWords({ method, received }: OrderPaymentDetail, locale: Locale): string {
	if (method === "cash_on_delivery") return m.order_cancel_text({}, { locale })
	if (received === 0)
		return method === "card"
			? m.payment_cancel_unpaid_card({}, { locale })
			: m.payment_cancel_unpaid({}, { locale })
	return method === "card"
		? m.payment_cancel_paid_card({}, { locale })
		: m.payment_cancel_paid_transfer({}, { locale })
}

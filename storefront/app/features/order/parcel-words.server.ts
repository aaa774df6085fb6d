import type { OrderDetail } from "@ocop/contracts"
import { dong, type ParcelState } from "@ocop/domain"
import { type Locale, m } from "@ocop/messages"

type Parcel = OrderDetail["parcels"][number]

/** Where a parcel is, in words. */
export function parcelStateInWords(state: ParcelState, locale: Locale): string {
	switch (state) {
		case "pending":
			return m.order_parcel_state_pending({}, { locale })
		case "confirmed":
			return m.order_parcel_state_confirmed({}, { locale })
		case "packed":
			return m.order_parcel_state_packed({}, { locale })
		case "handed_over":
			return m.order_parcel_state_handed_over({}, { locale })
		case "delivered":
			return m.order_parcel_state_delivered({}, { locale })
		case "delivery_failed":
			return m.order_parcel_state_delivery_failed({}, { locale })
		case "returned":
			return m.order_parcel_state_returned({}, { locale })
		case "cancelled":
			return m.order_parcel_state_cancelled({}, { locale })
	}
}

/** What is paid for a parcel, to whom; no amount where there is nothing to pay any more. */
export function moneyInWords(parcel: Parcel, { payment, state }: OrderDetail, locale: Locale) {
	if (payment.method === "cash_on_delivery") return cashInWords(parcel, locale)
	if (isGone(parcel)) return { sentence: goneInWords(parcel.state, locale), amount: null }
	return {
		sentence:
			state === "awaiting_payment"
				? m.payment_parcel_awaited({}, { locale })
				: m.payment_parcel_prepaid({}, { locale }),
		amount: dong(parcel.goods + parcel.fee),
	}
}

function isGone({ state }: Parcel): boolean {
	return state === "cancelled" || state === "returned"
}

function cashInWords(parcel: Parcel, locale: Locale) {
	const { state } = parcel
	const producer = parcel.producer.name
	const paid = state === "delivered"
	const gone = isGone(parcel)
	return {
		sentence: paid
			? m.order_cash_paid({}, { locale })
			: gone
				? goneInWords(state, locale)
				: parcel.cashCollector === "producer"
					? m.order_cash_to_producer({ producer }, { locale })
					: m.order_cash_to_carrier({}, { locale }),
		amount: gone ? null : dong(paid ? parcel.goods + parcel.fee : parcel.cashToCollect),
	}
}

/** Who carries a parcel and under which number, as far as it was said; null when nothing was. */
export function carriageInWords({ carrier, tracking }: Parcel, locale: Locale): string | null {
	if (carrier !== null && tracking !== null)
		return m.order_carried_by_number({ carrier, tracking }, { locale })
	if (carrier !== null) return m.order_carried_by({ carrier }, { locale })
	return tracking === null ? null : m.order_tracking({ tracking }, { locale })
}

function goneInWords(state: ParcelState, locale: Locale): string {
	return state === "cancelled"
		? m.order_cash_none_cancelled({}, { locale })
		: m.order_cash_none_returned({}, { locale })
}

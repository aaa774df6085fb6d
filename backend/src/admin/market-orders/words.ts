import type { OrderState, ParcelState } from "@ocop/domain"
import { type Locale, m } from "@ocop/messages"

type Message = (inputs: Record<string, never>, options: { locale: Locale }) => string

export const ORDER_TEXT: Record<OrderState, Message> = {
	awaiting_payment: m.parcel_order_awaiting_payment,
	paid: m.parcel_order_paid,
	cash_on_delivery: m.parcel_order_cash_on_delivery,
	closed: m.parcel_order_closed,
	cancelled: m.parcel_order_cancelled,
}

export const ORDER_COLOUR = {
	awaiting_payment: "orange",
	paid: "blue",
	cash_on_delivery: "blue",
	closed: "green",
	cancelled: "grey",
} as const satisfies Record<OrderState, string>

export const STATE_TEXT: Record<ParcelState, Message> = {
	pending: m.parcel_state_pending,
	confirmed: m.parcel_state_confirmed,
	packed: m.parcel_state_packed,
	handed_over: m.parcel_state_handed_over,
	delivered: m.parcel_state_delivered,
	delivery_failed: m.parcel_state_delivery_failed,
	returned: m.parcel_state_returned,
	cancelled: m.parcel_state_cancelled,
}

export const STATE_COLOUR = {
	pending: "orange",
	confirmed: "orange",
	packed: "orange",
	handed_over: "blue",
	delivered: "green",
	delivery_failed: "red",
	returned: "grey",
	cancelled: "grey",
} as const satisfies Record<ParcelState, string>

const ACTORS = new Map<string, Message>([
	["shopper", m.parcel_by_shopper],
	["operator", m.parcel_by_operator],
	["system", m.parcel_by_system],
])

/** Who did it: a name where there is one, otherwise the role. */
export function actorText({ by, actor }: { by: string | null; actor: string }, locale: Locale): string {
	return by ?? ACTORS.get(actor)?.({}, { locale }) ?? actor
}

const MINUTE = 60
const HOUR = 60 * MINUTE

/** "12 phút": how long ago something began, as roughly as people say it. */
export function ageText(seconds: number, locale: Locale): string {
	if (seconds < MINUTE) return m.parcel_age_seconds({ count: seconds }, { locale })
	if (seconds < HOUR) return m.parcel_age_minutes({ count: Math.floor(seconds / MINUTE) }, { locale })
	return m.parcel_age_hours({ count: Math.floor(seconds / HOUR) }, { locale })
}

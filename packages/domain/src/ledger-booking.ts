import type { LedgerEvent } from "./ledger"
import { type EventRef, eventsDue, isParcelDropped, NO_MONEY, type OrderMoney } from "./ledger-due"
import {
	deliveredEvent,
	droppedEvent,
	type OrderToBook,
	type ParcelToBook,
	placedEvent,
	type SettlementRates,
} from "./ledger-order"
import { paymentFeeEvent, paymentReceivedEvent, refundEvent, refundFailedEvent } from "./ledger-payment"
import { dong } from "./money"

/** A parcel with the state it is in. */
export interface ParcelInState extends ParcelToBook {
	state: string
}

/** An order whose parcels are in these states. */
export interface OrderInStates extends OrderToBook {
	parcels: readonly ParcelInState[]
	/** What moved by card or transfer; none where it is paid at the door. */
	money?: OrderMoney
}

/**
 * The events that ought to stand of an order and do not, in the order in which they happened, each computed from what stands before it. None
 * when everything is booked: booking twice books once.
 *
 * @param standing the events that are booked
 * @param at when what was not booked yet is booked; the sale itself carries the moment of the order
 * @throws RangeError when the sale cannot be booked, see placedEvent
 */
export function missingEvents(
	order: OrderInStates,
	standing: readonly LedgerEvent[],
	rates: SettlementRates,
	at: Date,
): LedgerEvent[] {
	const stand = new Set(standing.map(({ key }) => key))
	const missing: LedgerEvent[] = []
	for (const due of eventsDue(order.orderId, order.parcels, order.money)) {
		if (stand.has(due.key)) continue
		missing.push(eventOf(order, due, [...standing, ...missing], rates, at))
	}
	return missing
}

function eventOf(
	order: OrderInStates,
	due: EventRef,
	before: readonly LedgerEvent[],
	rates: SettlementRates,
	at: Date,
): LedgerEvent {
	const moved = moneyEventOf(order, due, before)
	if (moved) return moved
	const parcel = order.parcels.find(({ id }) => id === due.parcelId)
	if (!parcel) return placedEvent(order, rates)
	const entries = before.flatMap((event) => event.entries).filter((entry) => entry.parcelId === parcel.id)
	return due.name === "cancelled" || due.name === "returned"
		? droppedEvent(due.name, { id: parcel.id, orderId: order.orderId }, entries, at)
		: deliveredEvent(order, parcel, entries, rates, at)
}

/** An event of money that moved, at the moment at which it did; null for what happened to goods. */
function moneyEventOf(
	order: OrderInStates,
	due: EventRef,
	before: readonly LedgerEvent[],
): LedgerEvent | null {
	const { orderId, money = NO_MONEY } = order
	const isMeant = ({ id }: { id: string }) => due.key === `${due.name}:${id}`
	if (due.name === "payment_received") {
		const received = money.received.find(isMeant)
		return received ? paymentReceivedEvent({ ...received, orderId }) : null
	}
	if (due.name === "payment_fee") {
		const received = money.received.find(isMeant)
		return received?.fee
			? paymentFeeEvent({ ...received, fee: received.fee, orderId }, parcelsSold(order, before))
			: null
	}
	const refund = money.refunds.find(isMeant)
	if (due.name === "refund" && refund?.sentAt) return refundEvent({ ...refund, orderId, at: refund.sentAt })
	if (due.name === "refund_failed" && refund?.failedAt) {
		return refundFailedEvent({ ...refund, orderId, at: refund.failedAt })
	}
	return null
}

/** Also a parcel that was read before it was dropped is not sold: its events are what stands. */
function parcelsSold({ parcels }: OrderInStates, before: readonly LedgerEvent[]) {
	const dropped = new Set(before.filter(({ name }) => isParcelDropped(name)).map(({ parcelId }) => parcelId))
	return parcels
		.filter(({ id, state }) => !isParcelDropped(state) && !dropped.has(id))
		.map(({ id, producer, goods, fee }) => ({ id, producerId: producer.id, total: dong(goods + fee) }))
}

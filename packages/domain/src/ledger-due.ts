import type { LedgerEventName } from "./ledger"
import type { Dong } from "./money"

/** An event by what identifies it. `parcelId` null: it concerns the order as a whole. */
export interface EventRef {
	key: string
	name: LedgerEventName
	parcelId: string | null
}

interface ParcelStanding {
	id: string
	state: string
}

/** A refund as far as money of it moved. `sentAt` null: none did; `failedAt`: what was sent came back. */
export interface RefundMoney {
	id: string
	amount: Dong
	sentAt: Date | null
	failedAt: Date | null
}

/** Money that came. `fee`: what the provider kept of it; null while it has not told, and where nobody tells. */
export interface MoneyReceived {
	id: string
	amount: Dong
	at: Date
	fee: Dong | null
}

/** What moved between a shopper and the market for one order, by card or transfer. */
export interface OrderMoney {
	received: readonly MoneyReceived[]
	refunds: readonly RefundMoney[]
}

export const NO_MONEY: OrderMoney = { received: [], refunds: [] }

type ParcelEvent = "delivered" | "cancelled" | "returned"

/** Which events a parcel's state asks for, and which it may have from the way there. Any other state asks for none. */
const BY_STATE: Record<string, { due: readonly ParcelEvent[]; allowed: readonly ParcelEvent[] }> = {
	delivered: { due: ["delivered"], allowed: ["delivered"] },
	cancelled: { due: ["cancelled"], allowed: ["cancelled"] },
	returned: { due: ["returned"], allowed: ["delivered", "returned"] },
}
const NONE = { due: [], allowed: [] }

/** Nothing is sold by a parcel in this state, and nothing is charged for it. */
export function isParcelDropped(state: string): boolean {
	return state === "cancelled" || state === "returned"
}

/** The events that ought to stand of an order whose parcels are in these states, in the order in which they are booked. */
export function eventsDue(
	orderId: string,
	parcels: readonly ParcelStanding[],
	money: OrderMoney = NO_MONEY,
): EventRef[] {
	return [
		{ key: `placed:${orderId}`, name: "placed", parcelId: null },
		...parcels.flatMap(({ id, state }) => refsOf(id, (BY_STATE[state] ?? NONE).due)),
		...money.received.filter(({ amount }) => amount > 0).map(({ id }) => moneyRef("payment_received", id)),
		// Where nothing is sold there is nobody to charge it to.
		...(parcels.some(({ state }) => !isParcelDropped(state)) ? feesTold(money) : []),
		...money.refunds.flatMap(({ id, sentAt, failedAt }) => [
			...(sentAt ? [moneyRef("refund", id)] : []),
			...(sentAt && failedAt ? [moneyRef("refund_failed", id)] : []),
		]),
	]
}

/**
 * Where the events that stand do not agree with the states of the parcels and the money that moved. A fee may stand that is not due any more: it
 * was booked while its parcels were still to be sold.
 */
export function disagreements(
	orderId: string,
	parcels: readonly ParcelStanding[],
	standing: readonly EventRef[],
	money: OrderMoney = NO_MONEY,
): { missing: string[]; unexpected: string[] } {
	const due = eventsDue(orderId, parcels, money).map(({ key }) => key)
	const allowed = new Set([
		...due,
		...feesTold(money).map(({ key }) => key),
		...parcels.flatMap(({ id, state }) =>
			refsOf(id, (BY_STATE[state] ?? NONE).allowed).map(({ key }) => key),
		),
	])
	const stand = new Set(standing.map(({ key }) => key))
	return {
		missing: due.filter((key) => !stand.has(key)),
		unexpected: standing.filter(({ key }) => !allowed.has(key)).map(({ key }) => key),
	}
}

function refsOf(parcelId: string, names: readonly ParcelEvent[]): EventRef[] {
	return names.map((name) => ({ key: `${name}:${parcelId}`, name, parcelId }))
}

function feesTold({ received }: OrderMoney): EventRef[] {
	return received.filter(({ fee }) => fee !== null && fee > 0).map(({ id }) => moneyRef("payment_fee", id))
}

function moneyRef(
	name: "payment_received" | "payment_fee" | "refund" | "refund_failed",
	id: string,
): EventRef {
	return { key: `${name}:${id}`, name, parcelId: null }
}

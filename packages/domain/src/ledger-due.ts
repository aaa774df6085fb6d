import type { LedgerEventName } from "./ledger"

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

type ParcelEvent = "delivered" | "cancelled" | "returned"

/** Which events a parcel's state asks for, and which it may have from the way there. Any other state asks for none. */
const BY_STATE: Record<string, { due: readonly ParcelEvent[]; allowed: readonly ParcelEvent[] }> = {
	delivered: { due: ["delivered"], allowed: ["delivered"] },
	cancelled: { due: ["cancelled"], allowed: ["cancelled"] },
	returned: { due: ["returned"], allowed: ["delivered", "returned"] },
}
const NONE = { due: [], allowed: [] }

/** The events that ought to stand of an order whose parcels are in these states, in the order in which they are booked. */
export function eventsDue(orderId: string, parcels: readonly ParcelStanding[]): EventRef[] {
	return [
		{ key: `placed:${orderId}`, name: "placed", parcelId: null },
		...parcels.flatMap(({ id, state }) => refsOf(id, (BY_STATE[state] ?? NONE).due)),
	]
}

/**
 * Where the events that stand and the states of the parcels do not agree. Payments and refunds are not judged here: no state of a parcel tells
 * of them.
 */
export function disagreements(
	orderId: string,
	parcels: readonly ParcelStanding[],
	standing: readonly EventRef[],
): { missing: string[]; unexpected: string[] } {
	const due = eventsDue(orderId, parcels).map(({ key }) => key)
	const allowed = new Set([
		...due,
		...parcels.flatMap(({ id, state }) =>
			refsOf(id, (BY_STATE[state] ?? NONE).allowed).map(({ key }) => key),
		),
	])
	const stand = new Set(standing.map(({ key }) => key))
	return {
		missing: due.filter((key) => !stand.has(key)),
		unexpected: standing
			.filter(({ key, name }) => (name === "placed" || isOfParcel(name)) && !allowed.has(key))
			.map(({ key }) => key),
	}
}

function refsOf(parcelId: string, names: readonly ParcelEvent[]): EventRef[] {
	return names.map((name) => ({ key: `${name}:${parcelId}`, name, parcelId }))
}

function isOfParcel(name: LedgerEventName): name is ParcelEvent {
	return name === "delivered" || name === "cancelled" || name === "returned"
}

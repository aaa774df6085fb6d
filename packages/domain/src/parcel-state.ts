import { type Dong, sumDong } from "./money"

/** What a parcel passes through, in this order; see "States" in docs/domain.md. */
export const PARCEL_STATES = [
	"pending",
	"confirmed",
	"packed",
	"handed_over",
	"delivered",
	"delivery_failed",
	"returned",
	"cancelled",
] as const
export type ParcelState = (typeof PARCEL_STATES)[number]

/** Who moves a parcel on. A carrier has no login: the operator enters what it tells. The market itself cancels what was not paid in time. */
export type ParcelParty = "producer" | "operator" | "shopper" | "carrier" | "market"

const SELLING: readonly ParcelParty[] = ["producer", "operator"]
// A producer who brings a parcel itself knows as well as a carrier what became of it.
const BRINGING: readonly ParcelParty[] = ["carrier", "producer", "operator"]

const MOVES: Readonly<Record<ParcelState, Readonly<Partial<Record<ParcelState, readonly ParcelParty[]>>>>> = {
	pending: { confirmed: SELLING, cancelled: [...SELLING, "shopper", "market"] },
	confirmed: { packed: SELLING, cancelled: SELLING },
	packed: { handed_over: SELLING, cancelled: SELLING },
	handed_over: { delivered: BRINGING, delivery_failed: BRINGING, returned: BRINGING },
	// A second try may succeed; what is not tried again goes home.
	delivery_failed: { delivered: BRINGING, returned: BRINGING },
	delivered: {},
	returned: {},
	cancelled: {},
}

/** Whether that party may move a parcel from one state to the other. */
export function mayMoveParcel(from: ParcelState, to: ParcelState, by: ParcelParty): boolean {
	return MOVES[from][to]?.includes(by) ?? false
}

/** The states from which that party may move a parcel to `to`; none when it never may. */
export function parcelStatesBefore(to: ParcelState, by: ParcelParty): ParcelState[] {
	return PARCEL_STATES.filter((from) => mayMoveParcel(from, to, by))
}

/** Where that party may move a parcel from `from`. */
export function parcelStatesAfter(from: ParcelState, by: ParcelParty): ParcelState[] {
	return PARCEL_STATES.filter((to) => mayMoveParcel(from, to, by))
}

/** Whether nothing more happens to a parcel. */
export function isParcelEnded(state: ParcelState): boolean {
	return Object.keys(MOVES[state]).length === 0
}

/** Whether a parcel's goods have left its producer, wherever they are now. */
export function hasParcelLeft(state: ParcelState): boolean {
	return (
		state === "handed_over" || state === "delivered" || state === "delivery_failed" || state === "returned"
	)
}

/** Whether the shopper may cancel what is left of an order: something waits, and no parcel was confirmed. */
export function mayShopperCancel(parcels: readonly ParcelState[]): boolean {
	return parcels.includes("pending") && parcels.every((state) => state === "pending" || state === "cancelled")
}

/** How an order is paid, as far as that is known before its parcels arrive. */
export type OrderPayment = "awaiting_payment" | "paid" | "cash_on_delivery"
export type OrderState = OrderPayment | "closed" | "cancelled"

/**
 * What an order is, by its parcels: cancelled when all of them are, closed when each has come to an end, and until then what its payment says.
 *
 * @throws RangeError for an order without parcels, which is none
 */
export function orderStateOf(payment: OrderPayment, parcels: readonly ParcelState[]): OrderState {
	if (parcels.length === 0) throw new RangeError("An order has at least one parcel")
	if (parcels.every((state) => state === "cancelled")) return "cancelled"
	return parcels.every(isParcelEnded) ? "closed" : payment
}

/** What one parcel costs, in đồng. */
export interface ParcelAmount {
	state: ParcelState
	goods: Dong
	fee: Dong
}

/** What an order costs now: the sums of its parcels that are not cancelled (invariant 10). */
export function standingAmounts(parcels: readonly ParcelAmount[]): { goods: Dong; fee: Dong; total: Dong } {
	const standing = parcels.filter(({ state }) => state !== "cancelled")
	const goods = sumDong(standing.map((parcel) => parcel.goods))
	const fee = sumDong(standing.map((parcel) => parcel.fee))
	return { goods, fee, total: sumDong([goods, fee]) }
}

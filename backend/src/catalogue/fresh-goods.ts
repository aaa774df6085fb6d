import { type DeliveryZone, freshZones } from "@ocop/domain"
import { parcelRatesAt } from "../modules/parcel/rates"

/** Whether goods of a subgroup spoil on a long way. */
export function isFresh(subgroup: string): boolean {
	return subgroup === "FOOD_FRESH"
}

/** How far from its producer a listing of this subgroup can be sent at `at`, nearest first; null when it goes anywhere. */
export function sentWithin(subgroup: string, at: Date): DeliveryZone[] | null {
	return isFresh(subgroup) ? freshZones(parcelRatesAt(at)) : null
}

import type { InferTypeOf } from "@medusajs/framework/types"
import { type FairFacts, toDay } from "@ocop/domain"
import type { Booth } from "../modules/fair/models/booth"
import type { BoothProduct } from "../modules/fair/models/booth-product"
import type { Fair } from "../modules/fair/models/fair"
import type { Place } from "../modules/fair/models/place"

export type FairRow = Omit<InferTypeOf<typeof Fair>, "places" | "booths">
export type BoothRow = Omit<InferTypeOf<typeof Booth>, "fair" | "products">
export type PlaceRow = Omit<InferTypeOf<typeof Place>, "fair">
export type BoothProductRow = Omit<InferTypeOf<typeof BoothProduct>, "booth">

/** States in which a fair has public pages; what is being prepared, or never came to be, has none. */
export const PUBLIC_FAIR_STATES: FairFacts["state"][] = ["published", "reported", "archived", "stopped"]

/** What a fair's phase follows from, for the rules of @ocop/domain. */
export function fairFactsOf(fair: FairRow): FairFacts {
	return {
		state: fair.state,
		applicationsFrom: fair.applications_from === null ? null : toDay(fair.applications_from),
		applicationsThrough: fair.applications_through === null ? null : toDay(fair.applications_through),
		startsOn: toDay(fair.starts_on),
		endsOn: toDay(fair.ends_on),
	}
}

import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import type { OrderPayment, ParcelState } from "@ocop/domain"
import { z } from "zod"
import type { Actor } from "../../act"
import { PARCEL_MODULE } from "../../modules/parcel"
import type { Parcel } from "../../modules/parcel/models/parcel"
import { paymentOf } from "../../modules/parcel/payment-of"
import type ParcelModuleService from "../../modules/parcel/service"

type Row = InferTypeOf<typeof Parcel>

/** A parcel of an order, with who brought it where it is. */
export interface ParcelFacts {
	id: string
	code: string
	state: ParcelState
	/** False while what follows from its state is owed. */
	carriedOut: boolean
	backOnShelf: boolean
	lineIds: string[]
	events: { state: ParcelState; at: Date; actor: Actor; note: string | null }[]
}

/** A placed order with all its parcels, as they stand at this moment; null when there is none. */
export async function parcelsOfOrder(
	container: MedusaContainer,
	placedOrderId: string,
): Promise<{ orderId: string; payment: OrderPayment; parcels: ParcelFacts[] } | null> {
	const [placed] = await container
		.resolve<ParcelModuleService>(PARCEL_MODULE)
		.listPlacedOrders({ id: placedOrderId }, { relations: ["parcels", "parcels.events"] })
	return placed
		? { orderId: placed.order_id, payment: paymentOf(placed), parcels: placed.parcels.map(factsOf) }
		: null
}

/**
 * Who brought a parcel into a state, when and why.
 *
 * @throws Error for a state that it never was in: its timeline is written with it
 */
export function eventOf(parcel: ParcelFacts, state: ParcelState): ParcelFacts["events"][number] {
	const event = parcel.events.find((passed) => passed.state === state)
	if (!event) throw new Error(`Parcel ${parcel.code} never was ${state}`)
	return event
}

const actorType = z.enum(["programme_office", "operator", "shopper", "system"]).catch("system")

function factsOf(row: Row): ParcelFacts {
	return {
		id: row.id,
		code: row.code,
		state: row.state,
		carriedOut: row.carried_out === row.state,
		backOnShelf: row.back_on_shelf,
		lineIds: row.line_ids,
		events: row.events.map(({ state, at, actor_type, actor_id, note }) => ({
			state,
			at,
			actor: { type: actorType.parse(actor_type), id: actor_id },
			note,
		})),
	}
}

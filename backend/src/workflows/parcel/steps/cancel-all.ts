import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { marketClock } from "../../../../clock"
import type { Actor } from "../../../act"
import { MarketError } from "../../../market-error"
import { PARCEL_MODULE } from "../../../modules/parcel"
import type ParcelModuleService from "../../../modules/parcel/service"
import { announceAll, type MovedParcels, mayMoveFrom } from "./advance-parcel"

export interface CancelOrderInput {
	placedOrderId: string
	actor: Actor
	/** Needed from the seller; a shopper need not say why. */
	note: string | null
}

/**
 * No compensation: see advanceParcelStep.
 *
 * @throws MarketError 409 order.parcel_confirmed for a shopper who comes too late, parcel.is_<state> for the seller
 */
export const cancelAllStep = createStep(
	"cancel-all-parcels",
	async ({ placedOrderId, actor, note }: CancelOrderInput, { container }) => {
		const advance = { from: mayMoveFrom("cancelled", actor), at: marketClock.now(), actor, note }
		const parcels = container.resolve<ParcelModuleService>(PARCEL_MODULE)
		const { acts } =
			actor.type === "shopper"
				? await parcels.cancelAll(placedOrderId, advance, ({ code }) => tooLate(code))
				: await parcels.cancelAll(placedOrderId, advance)
		await announceAll(container, acts)
		return new StepResponse<MovedParcels>({ placedOrderId, state: "cancelled", changed: acts.length > 0 })
	},
)

/** It is being packed, or further: the shopper speaks with the producer. */
function tooLate(code: string): MarketError {
	return new MarketError("order.parcel_confirmed", 409, { params: { code } })
}

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PARCEL_MODULE } from "../../../modules/parcel"
import type ParcelModuleService from "../../../modules/parcel/service"
import type { OrderTurnInput, OwedParcels } from "./take-turn"

/** The last step of carrying out an order: nothing is owed any more for where its parcels stood when it began. */
export const giveTurnBackStep = createStep(
	"give-order-turn-back",
	async (
		{ placedOrderId, holder, owed }: OrderTurnInput & { owed: OwedParcels["parcels"] },
		{ container },
	) => {
		const service = container.resolve<ParcelModuleService>(PARCEL_MODULE)
		for (const { id, state } of owed) await service.carriedOut(id, state)
		await service.giveTurnBack(placedOrderId, holder)
		return new StepResponse(undefined)
	},
)

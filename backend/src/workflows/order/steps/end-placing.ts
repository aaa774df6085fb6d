import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PARCEL_MODULE } from "../../../modules/parcel"
import type ParcelModuleService from "../../../modules/parcel/service"

/** The last step of an order: everything that follows from it is written, and a reconciler need not look at its cart again. */
export const endPlacingStep = createStep(
	"end-placing",
	async ({ cartId }: { cartId: string }, { container }) => {
		await container.resolve<ParcelModuleService>(PARCEL_MODULE).endPlacing(cartId)
		return new StepResponse(undefined)
	},
)

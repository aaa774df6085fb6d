import { randomUUID } from "node:crypto"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { reasonOf } from "../../../reason-of"
import { carryOutParcels } from "../carry-out-parcels"

/**
 * Carries out what follows from an act on parcels, at once. What fails here does not undo the act, which stands: the parcel says that something is owed, and the reconciler
 * comes every minute.
 */
export const carryOutStep = createStep(
	"carry-out",
	async ({ placedOrderId }: { placedOrderId: string }, { container }) => {
		try {
			await carryOutParcels(container).run({ input: { placedOrderId, holder: randomUUID() } })
		} catch (error) {
			container
				.resolve(ContainerRegistrationKeys.LOGGER)
				.error(`[parcels] what follows for ${placedOrderId} is left to the reconciler: ${reasonOf(error)}`)
		}
		return new StepResponse(undefined)
	},
)

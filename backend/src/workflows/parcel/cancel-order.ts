import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type CancelOrderInput, cancelAllStep } from "./steps/cancel-all"
import { carryOutStep } from "./steps/carry-out"

/**
 * Cancels what is left of an order, or nothing: by its shopper while no parcel is confirmed, by the seller while none has left.
 *
 * @throws MarketError 409 that names the parcel which is too far
 */
export const cancelMarketOrder = createWorkflow(
	"cancel-market-order",
	(input: WorkflowData<CancelOrderInput>) => {
		const cancelled = cancelAllStep(input)
		carryOutStep(cancelled)
		return new WorkflowResponse(cancelled)
	},
)

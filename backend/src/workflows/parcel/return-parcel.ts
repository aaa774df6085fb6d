import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { advanceParcelStep, advancing, type ParcelAct } from "./steps/advance-parcel"
import { carryOutStep } from "./steps/carry-out"

/** A parcel that could not be delivered is back. Whether its goods can be sold again is said with it; then they lie in the stock again. */
export const returnParcel = createWorkflow("return-parcel", (input: WorkflowData<ParcelAct>) => {
	const moved = advanceParcelStep(advancing(input, "returned"))
	carryOutStep(moved)
	return new WorkflowResponse(moved)
})

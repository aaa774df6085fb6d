import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { advanceParcelStep, advancing, type ParcelAct } from "./steps/advance-parcel"
import { carryOutStep } from "./steps/carry-out"

/** The producer takes a parcel on: its shopper cannot cancel any more. */
export const confirmParcel = createWorkflow("confirm-parcel", (input: WorkflowData<ParcelAct>) => {
	const moved = advanceParcelStep(advancing(input, "confirmed"))
	carryOutStep(moved)
	return new WorkflowResponse(moved)
})

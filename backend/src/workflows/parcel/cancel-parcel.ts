import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { advanceParcelStep, advancing, type ParcelAct } from "./steps/advance-parcel"
import { carryOutStep } from "./steps/carry-out"

/** The seller gives one parcel up, with a reason: its goods are free, and with the last parcel Medusa's order and payment are cancelled. */
export const cancelParcel = createWorkflow("cancel-parcel", (input: WorkflowData<ParcelAct>) => {
	const moved = advanceParcelStep(advancing(input, "cancelled"))
	carryOutStep(moved)
	return new WorkflowResponse(moved)
})

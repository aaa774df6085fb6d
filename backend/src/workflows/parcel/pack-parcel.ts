import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { advanceParcelStep, advancing, type ParcelAct } from "./steps/advance-parcel"
import { carryOutStep } from "./steps/carry-out"

/** A parcel stands ready, with its slip and label on it. */
export const packParcel = createWorkflow("pack-parcel", (input: WorkflowData<ParcelAct>) => {
	const moved = advanceParcelStep(advancing(input, "packed"))
	carryOutStep(moved)
	return new WorkflowResponse(moved)
})

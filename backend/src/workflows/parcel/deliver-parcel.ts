import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { advanceParcelStep, advancing, type ParcelAct } from "./steps/advance-parcel"
import { carryOutStep } from "./steps/carry-out"

/** A parcel is with its receiver, and its cash with whoever collects it. */
export const deliverParcel = createWorkflow("deliver-parcel", (input: WorkflowData<ParcelAct>) => {
	const moved = advanceParcelStep(advancing(input, "delivered"))
	carryOutStep(moved)
	return new WorkflowResponse(moved)
})

import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { advanceParcelStep, advancing, type ParcelAct } from "./steps/advance-parcel"
import { carryOutStep } from "./steps/carry-out"

/** Nobody took a parcel. It is tried again (deliver-parcel) or comes back (return-parcel). */
export const failDelivery = createWorkflow("fail-delivery", (input: WorkflowData<ParcelAct>) => {
	const moved = advanceParcelStep(advancing(input, "delivery_failed"))
	carryOutStep(moved)
	return new WorkflowResponse(moved)
})

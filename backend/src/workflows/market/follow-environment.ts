import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { ensurePaymentsStep } from "./steps/ensure-payments"

/** What a market that stands takes from its environment at each start: keys of a provider may be given long after it was set up. */
export const followEnvironment = createWorkflow("follow-environment", () => {
	return new WorkflowResponse(ensurePaymentsStep())
})

import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type RevokeInput, revokeStep } from "./steps/revoke"

/** Takes a certificate's stars away, for good and with a reason that everyone can read. */
export const revokeCertificate = createWorkflow("revoke-certificate", (input: WorkflowData<RevokeInput>) => {
	const certificate = revokeStep(input)
	return new WorkflowResponse(certificate)
})

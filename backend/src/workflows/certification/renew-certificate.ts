import {
	createWorkflow,
	transform,
	type WorkflowData,
	WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { type DecideInput, decideStep } from "./steps/decide"

/** Replaces a certificate, in force or expired, by that of its reassessment: the stars may stay, rise or fall. */
export const renewCertificate = createWorkflow("renew-certificate", (input: WorkflowData<DecideInput>) => {
	const decision = transform({ input }, ({ input }) => ({ ...input, kind: "renew" as const }))
	const certificate = decideStep(decision)
	return new WorkflowResponse(certificate)
})

import {
	createWorkflow,
	transform,
	type WorkflowData,
	WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { type DecideInput, decideStep } from "./steps/decide"

/** Gives stars to a certified product that holds none in force: its first certificate, or one after expiry or revocation. */
export const grantCertificate = createWorkflow("grant-certificate", (input: WorkflowData<DecideInput>) => {
	const decision = transform({ input }, ({ input }) => ({ ...input, kind: "grant" as const }))
	const certificate = decideStep(decision)
	return new WorkflowResponse(certificate)
})

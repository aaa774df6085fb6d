import {
	createWorkflow,
	transform,
	type WorkflowData,
	WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { type DecideInput, decideStep } from "./steps/decide"

/** Replaces a certificate in force by one with more stars; also how a potential five becomes a five. */
export const upgradeCertificate = createWorkflow(
	"upgrade-certificate",
	(input: WorkflowData<DecideInput>) => {
		const decision = transform({ input }, ({ input }) => ({ ...input, kind: "upgrade" as const }))
		const certificate = decideStep(decision)
		return new WorkflowResponse(certificate)
	},
)

import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type RegisterCertifiedProductInput, registerProductStep } from "./steps/register-product"

/** Enters a producer's product into the register, without stars. */
export const registerCertifiedProduct = createWorkflow(
	"register-certified-product",
	(input: WorkflowData<RegisterCertifiedProductInput>) => {
		const registered = registerProductStep(input)
		return new WorkflowResponse(registered)
	},
)

import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type AddQualityInput, addQualityStep } from "./steps/add-quality"

/** Enters a paper beside a product's certificate. */
export const addQualityCertificate = createWorkflow(
	"add-quality-certificate",
	(input: WorkflowData<AddQualityInput>) => {
		const id = addQualityStep(input)
		return new WorkflowResponse(id)
	},
)

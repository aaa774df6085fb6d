import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type EndQualityInput, endQualityStep } from "./steps/end-quality"

/** Takes a paper out of a product's file before its day, with a reason that the journal keeps. */
export const endQualityCertificate = createWorkflow(
	"end-quality-certificate",
	(input: WorkflowData<EndQualityInput>) => {
		const ended = endQualityStep(input)
		return new WorkflowResponse(ended)
	},
)

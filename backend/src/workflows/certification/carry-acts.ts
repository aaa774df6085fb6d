import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { carryActsStep } from "./steps/carry-acts"

/** Carries over what a killed process left owed to the journal. */
export const carryCertificationActs = createWorkflow("carry-certification-acts", () => {
	return new WorkflowResponse(carryActsStep())
})

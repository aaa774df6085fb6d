import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../act"
import type { FairInput } from "../../modules/fair/fair-input"
import { createFairStep } from "./steps/create-fair"

/** Writes a fair down as a draft. Answers its id; refusals as in createFairStep. */
export const createFair = createWorkflow(
	"create-fair",
	(input: WorkflowData<{ fair: FairInput; actor: Actor }>) => new WorkflowResponse(createFairStep(input)),
)

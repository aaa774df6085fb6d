import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../act"
import type { FloorPlanInput } from "../../modules/fair/floor-plan"
import { replacePlanStep } from "./steps/replace-plan"

/** Draws a fair's plan anew; places keep their ids. Refusals as in replacePlanStep. */
export const setFloorPlan = createWorkflow(
	"set-floor-plan",
	(input: WorkflowData<{ fairId: string; plan: FloorPlanInput; actor: Actor }>) =>
		new WorkflowResponse(replacePlanStep(input)),
)

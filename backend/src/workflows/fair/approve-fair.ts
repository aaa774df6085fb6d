import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../act"
import { moveFairStep } from "./steps/move-fair"

/** The operator lets a drafted fair go ahead. Refusals as in moveFairStep. */
export const approveFair = createWorkflow(
	"approve-fair",
	({ fairId, actor }: WorkflowData<{ fairId: string; actor: Actor }>) =>
		new WorkflowResponse(moveFairStep({ fairId, from: "draft", to: "approved", actor })),
)

import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../act"
import { moveFairStep } from "./steps/move-fair"

/** Shows an approved fair to everyone; from here on the clock says whether it is live. Refusals as in moveFairStep. */
export const publishFair = createWorkflow(
	"publish-fair",
	({ fairId, actor }: WorkflowData<{ fairId: string; actor: Actor }>) =>
		new WorkflowResponse(moveFairStep({ fairId, from: "approved", to: "published", actor })),
)

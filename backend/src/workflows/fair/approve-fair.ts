import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../act"
import { type ActInput, recordActStep } from "../journal/steps/record-act"
import { moveFairStep } from "./steps/move-fair"

/** The operator lets a drafted fair go ahead. Refusals as in moveFairStep. */
export const approveFair = createWorkflow("approve-fair", (input: { fairId: string; actor: Actor }) => {
	const handle = moveFairStep({ fairId: input.fairId, from: "draft", to: "approved" })
	const act = transform(
		{ input, handle },
		({ input: { fairId, actor }, handle: fair }): ActInput => ({
			name: "fair.fair.approved",
			actor,
			subject: { type: "fair", id: fairId },
			change: { from: "draft", to: "approved" },
			tags: ["fairs", `fair:${fair}`],
		}),
	)
	recordActStep(act)
	return new WorkflowResponse(handle)
})

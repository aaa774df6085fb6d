import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../act"
import { type ActInput, recordActStep } from "../journal/steps/record-act"
import { moveFairStep } from "./steps/move-fair"

/** Shows an approved fair to everyone; from here on the clock says whether it is live. Refusals as in moveFairStep. */
export const publishFair = createWorkflow("publish-fair", (input: { fairId: string; actor: Actor }) => {
	const handle = moveFairStep({ fairId: input.fairId, from: "approved", to: "published" })
	const act = transform(
		{ input, handle },
		({ input: { fairId, actor }, handle: fair }): ActInput => ({
			name: "fair.fair.published",
			actor,
			subject: { type: "fair", id: fairId },
			change: { from: "approved", to: "published" },
			tags: ["fairs", `fair:${fair}`],
		}),
	)
	recordActStep(act)
	return new WorkflowResponse(handle)
})

import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../act"
import type { FairInput } from "../../modules/fair/fair-input"
import { type ActInput, recordActStep } from "../journal/steps/record-act"
import { createFairStep } from "./steps/create-fair"

/** Writes a fair down as a draft. Answers its id; refusals as in createFairStep. */
export const createFair = createWorkflow("create-fair", (input: { fair: FairInput; actor: Actor }) => {
	const fairId = createFairStep(input.fair)
	const act = transform(
		{ input, fairId },
		({ input: { fair, actor }, fairId: id }): ActInput => ({
			name: "fair.fair.created",
			actor,
			subject: { type: "fair", id },
			change: { handle: fair.handle, startsOn: fair.startsOn, endsOn: fair.endsOn, quota: fair.quota },
			tags: ["fairs", `fair:${fair.handle}`],
		}),
	)
	recordActStep(act)
	return new WorkflowResponse(fairId)
})

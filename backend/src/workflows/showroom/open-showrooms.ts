import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../act"
import { type ActInput, recordActStep } from "../journal/steps/record-act"
import { openShowroomsStep, type ShowroomInput } from "./steps/open-showrooms"

/** Opens one or more showrooms, all or none. Answers their ids; refusals as in openShowroomsStep. */
export const openShowrooms = createWorkflow(
	"open-showrooms",
	(input: { showrooms: ShowroomInput[]; actor: Actor }) => {
		const showroomIds = openShowroomsStep(input.showrooms)
		const act = transform(
			{ input, showroomIds },
			({ input: { showrooms, actor }, showroomIds: ids }): ActInput => ({
				name: "showroom.showrooms.opened",
				actor,
				subject: { type: "showroom", id: ids[0] ?? "" },
				change: { showrooms: showrooms.map(({ code, handle }) => ({ code, handle })) },
				tags: ["showrooms", ...showrooms.map(({ handle }) => `showroom:${handle}`)],
			}),
		)
		recordActStep(act)
		return new WorkflowResponse(showroomIds)
	},
)

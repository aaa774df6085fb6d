import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../act"
import type { HoursRow } from "../../modules/showroom/weekly-hours"
import { type ActInput, recordActStep } from "../journal/steps/record-act"
import { replaceHoursStep } from "./steps/replace-hours"

/** Sets when a showroom is open; takes effect at once. Refusals as in replaceHoursStep. */
export const setOpeningHours = createWorkflow(
	"set-opening-hours",
	(input: { showroomId: string; hours: HoursRow[]; actor: Actor }) => {
		const before = replaceHoursStep({ showroomId: input.showroomId, hours: input.hours })
		const act = transform(
			{ input, before },
			({ input: { showroomId, hours, actor }, before: { handle, hours: had } }): ActInput => ({
				name: "showroom.hours.changed",
				actor,
				subject: { type: "showroom", id: showroomId },
				change: { from: had, to: hours },
				tags: ["showrooms", `showroom:${handle}`],
			}),
		)
		recordActStep(act)
		return new WorkflowResponse(before)
	},
)

import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../act"
import type { HoursRow } from "../../modules/showroom/weekly-hours"
import { replaceHoursStep } from "./steps/replace-hours"

/** Sets when a showroom is open; takes effect at once. Refusals as in replaceHoursStep. */
export const setOpeningHours = createWorkflow(
	"set-opening-hours",
	(input: WorkflowData<{ showroomId: string; hours: HoursRow[]; actor: Actor }>) =>
		new WorkflowResponse(replaceHoursStep(input)),
)

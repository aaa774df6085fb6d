import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../act"
import type { FloorPlanInput } from "../../modules/fair/floor-plan"
import { type ActInput, recordActStep } from "../journal/steps/record-act"
import { replacePlanStep } from "./steps/replace-plan"

/** Draws a fair's plan anew; places keep their ids. Refusals as in replacePlanStep. */
export const setFloorPlan = createWorkflow(
	"set-floor-plan",
	(input: { fairId: string; plan: FloorPlanInput; actor: Actor }) => {
		const handle = replacePlanStep({ fairId: input.fairId, plan: input.plan })
		const act = transform(
			{ input, handle },
			({ input: { fairId, plan, actor }, handle: fair }): ActInput => ({
				name: "fair.plan.replaced",
				actor,
				subject: { type: "fair", id: fairId },
				change: { width: plan.width, height: plan.height, places: plan.places.length },
				tags: ["fairs", `fair:${fair}`],
			}),
		)
		recordActStep(act)
		return new WorkflowResponse(handle)
	},
)

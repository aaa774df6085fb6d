import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../act"
import type { BoothInput } from "../../modules/fair/service"
import { allocateBoothsStep } from "./steps/allocate-booths"
import { checkBoothsStep } from "./steps/check-booths"

/**
 * Gives one or more producers their booths at a fair, all or none. Stars are judged at the moment `at`. Answers the booths' ids; refusals as in checkBoothsStep and
 * allocateBoothsStep (invariants 6 and 7).
 */
export const allocateBooths = createWorkflow(
	"allocate-booths",
	(input: WorkflowData<{ fairId: string; booths: BoothInput[]; actor: Actor; at: Date }>) => {
		checkBoothsStep({ fairId: input.fairId, booths: input.booths, at: input.at })
		return new WorkflowResponse(
			allocateBoothsStep({ fairId: input.fairId, booths: input.booths, actor: input.actor }),
		)
	},
)

import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../act"
import type { BoothInput } from "../../modules/fair/service"
import { type ActInput, recordActStep } from "../journal/steps/record-act"
import { checkBoothsStep } from "./steps/check-booths"
import { placeBoothsStep } from "./steps/place-booths"

/**
 * Gives one or more producers their booths at a fair, all or none. Stars are judged at the moment `at`. Answers the booths' ids; refusals as in checkBoothsStep and
 * placeBoothsStep (invariants 6 and 7).
 */
export const allocateBooths = createWorkflow(
	"allocate-booths",
	(input: { fairId: string; booths: BoothInput[]; actor: Actor; at: Date }) => {
		const handle = checkBoothsStep({ fairId: input.fairId, booths: input.booths, at: input.at })
		const boothIds = placeBoothsStep({ fairId: input.fairId, booths: input.booths })
		const act = transform(
			{ input, handle },
			({ input: { fairId, booths, actor }, handle: fair }): ActInput => ({
				name: "fair.booths.allocated",
				actor,
				subject: { type: "fair", id: fairId },
				change: {
					booths: booths.map(({ code, placeId, producerId }) => ({ code, placeId, producerId })),
				},
				tags: ["fairs", `fair:${fair}`],
			}),
		)
		recordActStep(act)
		return new WorkflowResponse(boothIds)
	},
)

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Act } from "../../../act"
import { announceAct } from "../announce-act"

/** For a deed that more steps complete: announced when they have, see announceAct. */
export const announceStep = createStep("announce-act", async (act: Act, { container }) => {
	await announceAct(container, act)
	return new StepResponse(undefined)
})

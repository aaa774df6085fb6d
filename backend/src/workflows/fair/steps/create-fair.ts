import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { marketClock } from "../../../../clock"
import type { Actor } from "../../../act"
import { FAIR_MODULE } from "../../../modules/fair"
import { type FairInput, fairInput } from "../../../modules/fair/fair-input"
import { wrongInput } from "../../../modules/fair/refusals"
import type FairModuleService from "../../../modules/fair/service"
import { announceAct } from "../../journal/announce-act"

/**
 * Writes the fair down as a draft. No compensation: fair and act stand together.
 *
 * @returns the fair's id
 * @throws MarketError invalid_input (422) with the wrong fields, fair_handle_taken (409)
 */
export const createFairStep = createStep(
	"fair-create",
	async (input: { fair: FairInput; actor: Actor }, { container }) => {
		const parsed = fairInput.safeParse(input.fair)
		if (!parsed.success) throw wrongInput(parsed.error)
		const fairs = container.resolve<FairModuleService>(FAIR_MODULE)
		const { id, act } = await fairs.draft(parsed.data, input.actor, marketClock.now())
		await announceAct(container, act)
		return new StepResponse(id)
	},
)

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { marketClock } from "../../../../clock"
import type { Actor } from "../../../act"
import { MarketError } from "../../../market-error"
import { FAIR_MODULE } from "../../../modules/fair"
import { type FloorPlanInput, floorPlanInput, floorPlanProblems } from "../../../modules/fair/floor-plan"
import { wrongInput } from "../../../modules/fair/refusals"
import type FairModuleService from "../../../modules/fair/service"
import { announceAct } from "../../journal/announce-act"

/**
 * Replaces a fair's plan. No compensation: plan and act stand together.
 *
 * @returns the fair's handle
 * @throws MarketError invalid_input or the plan's problems (422), and what FairModuleService.replacePlan refuses
 */
export const replacePlanStep = createStep(
	"fair-replace-plan",
	async (input: { fairId: string; plan: FloorPlanInput; actor: Actor }, { container }) => {
		const parsed = floorPlanInput.safeParse(input.plan)
		if (!parsed.success) throw wrongInput(parsed.error)
		const problems = floorPlanProblems(parsed.data)
		const [first] = problems
		if (first) throw new MarketError(first.code, 422, { field: first.field, params: first.params, problems })
		const { handle, act } = await container
			.resolve<FairModuleService>(FAIR_MODULE)
			.replacePlan(input.fairId, parsed.data, input.actor, marketClock.now())
		await announceAct(container, act)
		return new StepResponse(handle)
	},
)

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MarketError } from "../../../market-error"
import { FAIR_MODULE } from "../../../modules/fair"
import { type FloorPlanInput, floorPlanInput, floorPlanProblems } from "../../../modules/fair/floor-plan"
import { wrongInput } from "../../../modules/fair/refusals"
import type FairModuleService from "../../../modules/fair/service"

/** What a ground may still be drawn for: a fair that is over, stopped or cancelled keeps the plan it had. */
const PLANNABLE = ["draft", "approved", "published"]

/**
 * Replaces a fair's plan. Last in its workflow but for the journal, so nothing after it needs it undone.
 *
 * @returns the fair's handle
 * @throws MarketError not_found, fair_plan_closed, invalid_input with the plan's problems, fair_place_unknown,
 * fair_place_allocated
 */
export const replacePlanStep = createStep(
	"fair-replace-plan",
	async ({ fairId, plan }: { fairId: string; plan: FloorPlanInput }, { container }) => {
		const fairs = container.resolve<FairModuleService>(FAIR_MODULE)
		const [fair] = await fairs.listFairs({ id: fairId })
		if (!fair) throw new MarketError("not_found", 404)
		if (!PLANNABLE.includes(fair.state)) throw new MarketError("fair_plan_closed", 409)
		const parsed = floorPlanInput.safeParse(plan)
		if (!parsed.success) throw wrongInput(parsed.error)
		const problems = floorPlanProblems(parsed.data)
		const [first] = problems
		if (first) throw new MarketError(first.code, 422, { field: first.field, params: first.params, problems })
		await fairs.replacePlan(fairId, parsed.data)
		return new StepResponse(fair.handle)
	},
)

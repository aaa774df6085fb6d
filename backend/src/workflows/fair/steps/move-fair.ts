import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { StoredFairState } from "@ocop/domain"
import { marketClock } from "../../../../clock"
import type { Actor } from "../../../act"
import { FAIR_MODULE } from "../../../modules/fair"
import type FairModuleService from "../../../modules/fair/service"
import type { FairMove } from "../../../modules/fair/service"
import { announceAct } from "../../journal/announce-act"

interface Move {
	fairId: string
	from: StoredFairState
	to: FairMove
	actor: Actor
}

/**
 * Moves a fair on, if it is where the mover thinks it is. No compensation: move and act stand together.
 *
 * @returns handle of the fair
 * @throws MarketError not_found, fair_state_other (409)
 */
export const moveFairStep = createStep(
	"fair-move",
	async ({ fairId, from, to, actor }: Move, { container }) => {
		const fairs = container.resolve<FairModuleService>(FAIR_MODULE)
		const { handle, act } = await fairs.moveFair(fairId, from, to, actor, marketClock.now())
		await announceAct(container, act)
		return new StepResponse(handle)
	},
)

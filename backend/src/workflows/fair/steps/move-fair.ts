import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { StoredFairState } from "@ocop/domain"
import { MarketError } from "../../../market-error"
import { FAIR_MODULE } from "../../../modules/fair"
import type FairModuleService from "../../../modules/fair/service"

interface Move {
	fairId: string
	from: StoredFairState
	to: StoredFairState
}

/**
 * Moves a fair on, if it is where the mover thinks it is.
 *
 * @returns handle of the fair
 * @throws MarketError not_found, fair_state_other (409)
 */
export const moveFairStep = createStep(
	"fair-move",
	async (move: Move, { container }) => {
		const fairs = container.resolve<FairModuleService>(FAIR_MODULE)
		const [fair] = await fairs.listFairs({ id: move.fairId })
		if (!fair) throw new MarketError("not_found", 404)
		if (!(await fairs.moveFair(move.fairId, move.from, move.to))) {
			throw new MarketError("fair_state_other", 409, { params: { state: fair.state } })
		}
		return new StepResponse(fair.handle, move)
	},
	async (move, { container }) => {
		if (move)
			await container.resolve<FairModuleService>(FAIR_MODULE).moveFair(move.fairId, move.to, move.from)
	},
)

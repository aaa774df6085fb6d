import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { FAIR_MODULE } from "../../../modules/fair"
import type FairModuleService from "../../../modules/fair/service"
import type { BoothInput } from "../../../modules/fair/service"

/**
 * Gives the booths their places, all or none (invariant 7).
 *
 * @throws MarketError fair_quota_reached, fair_place_taken, fair_place_unknown
 */
export const placeBoothsStep = createStep(
	"fair-place-booths",
	async ({ fairId, booths }: { fairId: string; booths: readonly BoothInput[] }, { container }) => {
		const ids = await container.resolve<FairModuleService>(FAIR_MODULE).allocateBooths(fairId, booths)
		return new StepResponse(ids, ids)
	},
	async (ids, { container }) => {
		if (!ids) return
		const fairs = container.resolve<FairModuleService>(FAIR_MODULE)
		const shown = await fairs.listBoothProducts({ booth_id: ids })
		await fairs.deleteBoothProducts(shown.map(({ id }) => id))
		await fairs.deleteBooths(ids)
	},
)

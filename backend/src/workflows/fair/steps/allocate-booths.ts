import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { marketClock } from "../../../../clock"
import type { Actor } from "../../../act"
import { FAIR_MODULE } from "../../../modules/fair"
import type FairModuleService from "../../../modules/fair/service"
import type { BoothInput } from "../../../modules/fair/service"
import { announceAct } from "../../journal/announce-act"

/**
 * Gives the booths their places, all or none (invariant 7). No compensation: booths and act stand together.
 *
 * @returns the booths' ids
 * @throws MarketError what FairModuleService.allocateBooths refuses
 */
export const allocateBoothsStep = createStep(
	"fair-allocate-booths",
	async (
		{ fairId, booths, actor }: { fairId: string; booths: readonly BoothInput[]; actor: Actor },
		{ container },
	) => {
		const { boothIds, act } = await container
			.resolve<FairModuleService>(FAIR_MODULE)
			.allocateBooths(fairId, booths, actor, marketClock.now())
		await announceAct(container, act)
		return new StepResponse(boothIds)
	},
)

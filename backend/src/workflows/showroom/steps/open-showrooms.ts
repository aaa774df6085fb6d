import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { marketClock } from "../../../../clock"
import type { Actor } from "../../../act"
import { SHOWROOM_MODULE } from "../../../modules/showroom"
import type ShowroomModuleService from "../../../modules/showroom/service"
import type { ShowroomInput } from "../../../modules/showroom/showroom-input"
import { announceAct } from "../../journal/announce-act"

interface Opening {
	showrooms: readonly ShowroomInput[]
	/** In the order of the showrooms. */
	locationIds: string[]
	actor: Actor
}

/**
 * Opens showrooms on locations that stand. No compensation: showrooms and act stand together.
 *
 * @returns ids of the showrooms, in the order given
 * @throws MarketError showroom_handle_taken (409)
 */
export const openShowroomsStep = createStep(
	"showroom-open",
	async ({ showrooms, locationIds, actor }: Opening, { container }) => {
		const { showroomIds, act } = await container
			.resolve<ShowroomModuleService>(SHOWROOM_MODULE)
			.open(showrooms, locationIds, actor, marketClock.now())
		await announceAct(container, act)
		return new StepResponse(showroomIds)
	},
)

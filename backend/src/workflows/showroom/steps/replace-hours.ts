import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { marketClock } from "../../../../clock"
import type { Actor } from "../../../act"
import { MarketError } from "../../../market-error"
import { SHOWROOM_MODULE } from "../../../modules/showroom"
import type ShowroomModuleService from "../../../modules/showroom/service"
import { areHours, type HoursRow } from "../../../modules/showroom/weekly-hours"
import { announceAct } from "../../journal/announce-act"

/**
 * Replaces a showroom's week. No compensation: hours and act stand together.
 *
 * @returns handle of the showroom and the hours it had
 * @throws MarketError not_found, showroom_hours_wrong (422)
 */
export const replaceHoursStep = createStep(
	"showroom-replace-hours",
	async (input: { showroomId: string; hours: HoursRow[]; actor: Actor }, { container }) => {
		if (!areHours(input.hours)) throw new MarketError("showroom_hours_wrong", 422, { field: "hours" })
		const { handle, hours, act } = await container
			.resolve<ShowroomModuleService>(SHOWROOM_MODULE)
			.replaceHours(input.showroomId, input.hours, input.actor, marketClock.now())
		await announceAct(container, act)
		return new StepResponse({ handle, hours })
	},
)

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MarketError } from "../../../market-error"
import { SHOWROOM_MODULE } from "../../../modules/showroom"
import type ShowroomModuleService from "../../../modules/showroom/service"
import { areHours, type HoursRow } from "../../../modules/showroom/weekly-hours"

/**
 * Replaces a showroom's week.
 *
 * @returns handle of the showroom and the hours it had
 * @throws MarketError not_found, showroom_hours_wrong (422)
 */
export const replaceHoursStep = createStep(
	"showroom-replace-hours",
	async ({ showroomId, hours }: { showroomId: string; hours: HoursRow[] }, { container }) => {
		if (!areHours(hours)) throw new MarketError("showroom_hours_wrong", 422, { field: "hours" })
		const showrooms = container.resolve<ShowroomModuleService>(SHOWROOM_MODULE)
		const [showroom] = await showrooms.listShowrooms({ id: showroomId })
		if (!showroom) throw new MarketError("not_found", 404)
		await showrooms.updateShowrooms({ id: showroomId, hours })
		const before = { handle: showroom.handle, hours: showroom.hours }
		return new StepResponse(before, { id: showroomId, hours: showroom.hours })
	},
	async (before, { container }) => {
		if (before) await container.resolve<ShowroomModuleService>(SHOWROOM_MODULE).updateShowrooms(before)
	},
)

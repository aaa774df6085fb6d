import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MarketError } from "../../../market-error"
import type { ShowroomInput } from "../../../modules/showroom/showroom-input"
import { areHours } from "../../../modules/showroom/weekly-hours"

/**
 * Makes each showroom's stock location, which no sales channel is tied to (invariant 9). Killed before its showroom is opened, a
 * location stays behind; it holds nothing and sells nothing.
 *
 * @returns ids of the locations, in the order given
 * @throws MarketError showroom_hours_wrong (422), before anything is made
 */
export const createLocationsStep = createStep(
	"showroom-create-locations",
	async (showrooms: readonly ShowroomInput[], { container }) => {
		showrooms.forEach(({ hours }, index) => {
			if (!areHours(hours)) throw new MarketError("showroom_hours_wrong", 422, { field: `${index}.hours` })
		})
		const locations = await container.resolve(Modules.STOCK_LOCATION).createStockLocations(
			showrooms.map((input) => ({
				name: `${input.nameVi} (${input.code})`,
				address: { address_1: input.address, country_code: "vn" },
			})),
		)
		const ids = locations.map(({ id }) => id)
		return new StepResponse(ids, ids)
	},
	async (ids, { container }) => {
		if (ids) await container.resolve(Modules.STOCK_LOCATION).deleteStockLocations(ids)
	},
)

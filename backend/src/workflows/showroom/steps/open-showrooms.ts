import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MarketError } from "../../../market-error"
import { SHOWROOM_MODULE } from "../../../modules/showroom"
import type ShowroomModuleService from "../../../modules/showroom/service"
import { areHours, type HoursRow } from "../../../modules/showroom/weekly-hours"

/** A showroom as it is first written down. Hours: seven rows, Monday first. */
export interface ShowroomInput {
	id?: string
	code: string
	handle: string
	nameVi: string
	nameEn: string | null
	kind: string
	address: string
	wardCode: string
	lat: number
	lon: number
	phone: string | null
	hours: HoursRow[]
	demo: boolean
}

/**
 * Makes each showroom's stock location, which no sales channel is tied to (invariant 9), and the showroom that stands for it.
 * Killed in between, a location without a showroom stays behind; it holds nothing and sells nothing.
 *
 * @returns ids of the showrooms, in the order given
 * @throws MarketError showroom_hours_wrong (422), showroom_handle_taken (409)
 */
export const openShowroomsStep = createStep(
	"showroom-open",
	async (inputs: readonly ShowroomInput[], { container }) => {
		const showrooms = container.resolve<ShowroomModuleService>(SHOWROOM_MODULE)
		inputs.forEach(({ hours }, index) => {
			if (!areHours(hours)) throw new MarketError("showroom_hours_wrong", 422, { field: `${index}.hours` })
		})
		const [namesake] = await showrooms.listShowrooms({ handle: inputs.map(({ handle }) => handle) })
		if (namesake) {
			throw new MarketError("showroom_handle_taken", 409, {
				field: "handle",
				params: { handle: namesake.handle },
			})
		}
		const locations = await container.resolve(Modules.STOCK_LOCATION).createStockLocations(
			inputs.map((input) => ({
				name: `${input.nameVi} (${input.code})`,
				address: { address_1: input.address, country_code: "vn" },
			})),
		)
		const locationIds = locations.map(({ id }) => id)
		const created = await showrooms.createShowrooms(
			inputs.map((input, index) => ({
				...(input.id ? { id: input.id } : {}),
				code: input.code,
				handle: input.handle,
				name_vi: input.nameVi,
				name_en: input.nameEn,
				kind: input.kind,
				address: input.address,
				ward_code: input.wardCode,
				lat: input.lat,
				lon: input.lon,
				phone: input.phone,
				hours: input.hours,
				stock_location_id: locationIds[index],
				demo: input.demo,
			})),
		)
		const ids = new Map(created.map(({ id, code }) => [code, id]))
		const showroomIds = inputs.flatMap(({ code }) => ids.get(code) ?? [])
		return new StepResponse(showroomIds, { showroomIds, locationIds })
	},
	async (made, { container }) => {
		if (!made) return
		await container.resolve<ShowroomModuleService>(SHOWROOM_MODULE).deleteShowrooms(made.showroomIds)
		await container.resolve(Modules.STOCK_LOCATION).deleteStockLocations(made.locationIds)
	},
)

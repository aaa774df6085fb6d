import { model } from "@medusajs/framework/utils"
import type { HoursRow } from "../weekly-hours"

/**
 * A promotion point that shows and sells. Its shelf is the stock of its stock location, which belongs to no sales channel, so
 * that nothing of it is sold online (invariant 9).
 */
export const Showroom = model.define("showroom", {
	id: model.id({ prefix: "showroom" }).primaryKey(),
	code: model.text().unique(),
	handle: model.text().unique(),
	name_vi: model.text(),
	name_en: model.text().nullable(),
	kind: model.text(),
	address: model.text(),
	/** As it is to be read in English; null where only the Vietnamese one was given. */
	address_en: model.text().nullable(),
	ward_code: model.text(),
	lat: model.float(),
	lon: model.float(),
	phone: model.text().nullable(),
	/** Seven rows, Monday first: the ranges of each day. */
	hours: model.json<HoursRow[]>(),
	stock_location_id: model.text().unique(),
	demo: model.boolean().default(false),
})

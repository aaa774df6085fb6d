import { model } from "@medusajs/framework/utils"
import type { FairGround } from "../floor-plan"
import { Booth } from "./booth"
import { Place } from "./place"

/**
 * A dated event with a floor plan and booths. `state` holds only what people decided; whether the fair takes applications, is
 * live or has ended follows the clock (fairPhaseAt). Days are text "YYYY-MM-DD" in the market's time zone, because a driver
 * that turns dates into instants moves them by a day; the database checks their form.
 */
export const Fair = model.define("fair", {
	id: model.id({ prefix: "fair" }).primaryKey(),
	code: model.text().unique(),
	handle: model.text().unique(),
	name_vi: model.text(),
	name_en: model.text().nullable(),
	description_vi: model.text(),
	description_en: model.text().nullable(),
	state: model
		.enum(["draft", "approved", "published", "reported", "archived", "cancelled", "stopped"])
		.default("draft"),
	applications_from: model.text().nullable(),
	applications_through: model.text().nullable(),
	starts_on: model.text(),
	ends_on: model.text(),
	/** Daily opening, "HH:MM". */
	opens_at: model.text(),
	closes_at: model.text(),
	ward_code: model.text(),
	venue: model.text(),
	/** As it is to be read in English; null where only the Vietnamese one was given. */
	venue_en: model.text().nullable(),
	/** Most booths one producer may hold here (invariant 7). */
	quota: model.number(),
	/** Size and fixed features of the ground, in metres; the places are rows of their own. */
	ground: model.json<FairGround>(),
	poster_src: model.text(),
	demo: model.boolean().default(false),
	places: model.hasMany(() => Place, { mappedBy: "fair" }),
	booths: model.hasMany(() => Booth, { mappedBy: "fair" }),
})

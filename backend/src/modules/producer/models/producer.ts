import { model } from "@medusajs/framework/utils"

/** Who makes and sells. May exist without a login, then nothing of it is for sale. */
export const Producer = model.define("producer", {
	id: model.id({ prefix: "maker" }).primaryKey(),
	code: model.text().unique(),
	handle: model.text().unique(),
	name: model.text(),
	name_en: model.text().nullable(),
	kind: model.enum(["cooperative", "cooperative_group", "enterprise", "household"]),
	ward_code: model.text(),
	/** Slug of the former district: a label for searching, never an address level. */
	former_district: model.text().nullable(),
	phone: model.text().nullable(),
	story_vi: model.text(),
	story_en: model.text().nullable(),
	founded_year: model.number().nullable(),
	state: model.enum([
		"applied",
		"identity_verified",
		"documents_review",
		"needs_fix",
		"approved",
		"active",
		"suspended",
		"closed",
		"refused",
	]),
	demo: model.boolean().default(false),
	picture_src: model.text(),
})

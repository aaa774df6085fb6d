import { model } from "@medusajs/framework/utils"
import { BoothProduct } from "./booth-product"
import { Fair } from "./fair"

/** A producer's presence at a fair, on a place or, at an online fair, without one. */
export const Booth = model.define("booth", {
	id: model.id({ prefix: "booth" }).primaryKey(),
	code: model.text().unique(),
	/** One booth a place; the database ties it to a place of the same fair (invariant 7). */
	place_id: model.text().nullable(),
	producer_id: model.text(),
	title_vi: model.text(),
	title_en: model.text().nullable(),
	story_vi: model.text(),
	story_en: model.text().nullable(),
	banner_src: model.text(),
	fair: model.belongsTo(() => Fair, { mappedBy: "booths" }),
	products: model.hasMany(() => BoothProduct, { mappedBy: "booth" }),
})

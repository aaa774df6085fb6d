import { model } from "@medusajs/framework/utils"
import { PlacedOrder } from "./placed-order"

/** The part of one customer's order that one producer fulfils. Money is whole đồng. */
export const Parcel = model.define("parcel", {
	id: model.id({ prefix: "parcel" }).primaryKey(),
	code: model.text().unique(),
	producer_id: model.text().index(),
	zone: model.enum(["same_district", "same_province", "region", "country"]),
	weight_grams: model.number(),
	goods: model.number(),
	fee: model.number(),
	/** Ids of the order's lines that travel in this parcel. */
	line_ids: model.json<string[]>(),
	state: model.text().default("pending"),
	placed_order: model.belongsTo(() => PlacedOrder, { mappedBy: "parcels" }),
})

import { model } from "@medusajs/framework/utils"
import { PARCEL_STATES } from "@ocop/domain"
import { ParcelEvent } from "./parcel-event"
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
	/** Something in it spoils: it goes out first. */
	fresh: model.boolean().default(false),
	/** What whoever brings it takes from the receiver; 0 when it is paid already. */
	cash_to_collect: model.number(),
	cash_collector: model.enum(["producer", "carrier"]),
	/** Who carries it and under which number, where that was said at the hand-over. */
	carrier: model.text().nullable(),
	tracking: model.text().nullable(),
	/** Of a parcel that came back: whether its goods can be sold again. */
	back_on_shelf: model.boolean().default(false),
	/** Ids of the order's lines that travel in this parcel. */
	line_ids: model.json<string[]>(),
	state: model.enum([...PARCEL_STATES]).default("pending"),
	/** The state up to which stock, Medusa's order and the books have followed; another than `state` while that is owed (invariant 19), which the database says in `is_owed`. */
	carried_out: model.enum([...PARCEL_STATES]).default("pending"),
	events: model.hasMany(() => ParcelEvent, { mappedBy: "parcel" }),
	placed_order: model.belongsTo(() => PlacedOrder, { mappedBy: "parcels" }),
})

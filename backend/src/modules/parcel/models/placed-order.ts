import { model } from "@medusajs/framework/utils"
import { PAYMENT_METHODS } from "@ocop/domain"
import { Parcel } from "./parcel"

/**
 * What the market adds to one of Medusa's orders: the public code, the secret link's token (hashed), the phone for the lookup and
 * the consent. One a cart and one an order, which the database keeps: pressing twice cannot make two.
 */
export const PlacedOrder = model.define("placed_order", {
	id: model.id({ prefix: "placed" }).primaryKey(),
	order_id: model.text().unique(),
	cart_id: model.text().unique(),
	code: model.text().unique(),
	token_hash: model.text(),
	/** +84…, as the shopper gave it; looked up together with the code. */
	phone: model.text().index(),
	locale: model.enum(["vi", "en"]),
	consent_text_version: model.text(),
	consent_at: model.dateTime(),
	placed_at: model.dateTime(),
	demo: model.boolean().default(false),
	payment_method: model.enum([...PAYMENT_METHODS]).default("cash_on_delivery"),
	/** When enough of the money was there; null until then, and for cash. Its parcels can be confirmed from then on. */
	paid_at: model.dateTime().nullable(),
	/** Who carries out what follows from its parcels, until then by the database's clock; one at a time. */
	turn_holder: model.text().nullable(),
	turn_until: model.dateTime().nullable(),
	parcels: model.hasMany(() => Parcel, { mappedBy: "placed_order" }),
})

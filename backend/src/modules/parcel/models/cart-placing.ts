import { model } from "@medusajs/framework/utils"

/**
 * An attempt to order a cart, written before anything is made: what is open and held by nobody any more was left by a killed process
 * (invariant 19). A row is never deleted, so the code of a cart's order never changes.
 */
export const CartPlacing = model.define("cart_placing", {
	id: model.id({ prefix: "placing" }).primaryKey(),
	cart_id: model.text().unique(),
	/** The order's public code, and the key by which Medusa's table of orders holds one order of this cart. */
	code: model.text().unique(),
	/** The attempt that may make the order, until `held_until` by the database's clock. */
	holder: model.text(),
	held_until: model.dateTime(),
	/** False when it ended: with a registered order, or with a refusal that left nothing behind. */
	open: model.boolean().default(true),
	/** Who would pay at the door, and how many đồng, once the attempt has come so far (cash-promises.ts). */
	phone: model.text().nullable(),
	cash: model.number().nullable(),
})

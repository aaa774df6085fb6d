import { model } from "@medusajs/framework/utils"

/**
 * Until when a cart's goods are kept for its checkout. What is kept are reservations at the online location that name no order's line but the
 * cart (`hold:<cart id>`), so everything that counts reservations counts them. The row outlives a release: who comes back has what is left of
 * the time, not all of it again.
 */
export const StockHold = model.define("stock_hold", {
	id: model.id({ prefix: "hold" }).primaryKey(),
	cart_id: model.text().unique(),
	/** Of the checkout that asked last: an earlier page that is closed later does not let go of what this one shows. */
	key: model.text(),
	until: model.dateTime(),
	/** Whose it is, for the bounds; never the address or phone itself. */
	address_hash: model.text(),
	phone_hash: model.text().nullable(),
})

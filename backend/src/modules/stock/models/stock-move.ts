import { model } from "@medusajs/framework/utils"

/**
 * One change of one level: from what to what, why, and who. Written by the database itself when the level changes, whoever changes it, and never
 * edited (invariant 8). Pieces may be negative in the two differences, never in the two balances.
 */
export const StockMove = model.define("stock_move", {
	id: model.id({ prefix: "move" }).primaryKey(),
	sequence: model.number(),
	at: model.dateTime(),
	inventory_item_id: model.text(),
	location_id: model.text(),
	reason: model.enum([
		"opening",
		"receive",
		"correction",
		"hold",
		"release",
		"sale",
		"cancel",
		"dispatch",
		"closing",
	]),
	/** Difference of what lies there, and what lay there afterwards. */
	on_hand: model.number(),
	on_hand_after: model.number(),
	/** Difference of what is promised to orders or held for checkouts, and what was promised afterwards. */
	reserved: model.number(),
	reserved_after: model.number(),
	/** Order lines whose reservations made the change. */
	line_ids: model.array(),
	/** Null where the change came by a road that names nobody; the journal has who used that road. */
	actor_type: model.text().nullable(),
	actor_id: model.text().nullable(),
	note: model.text().nullable(),
})

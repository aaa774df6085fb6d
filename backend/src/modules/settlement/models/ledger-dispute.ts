import { model } from "@medusajs/framework/utils"

/** Something in the ledger that is not as it should be: an alarm from when it was found until a proof finds it sound. */
export const LedgerDispute = model.define("ledger_dispute", {
	id: model.id({ prefix: "ldispute" }).primaryKey(),
	problem: model.enum([
		"unbalanced",
		"altered",
		"missing",
		"unexpected",
		"wrong_charge",
		"unknown_order",
		"unbookable",
	]),
	/** Key of the event, or id of the order. */
	subject: model.text(),
	order_id: model.text(),
	/** What was found, for whoever looks into it. */
	detail: model.json(),
	found_at: model.dateTime(),
	seen_at: model.dateTime(),
	cleared_at: model.dateTime().nullable(),
})

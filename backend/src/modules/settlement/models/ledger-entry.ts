import { model } from "@medusajs/framework/utils"
import { ENTRY_KINDS, PARTY_KINDS } from "@ocop/domain"

/**
 * One line of an event: what a party is owed (above zero) or owes (below), in whole đồng. Append-only, and posted together with the other
 * lines of its event, which sum to zero (invariant 10).
 */
export const LedgerEntry = model.define("ledger_entry", {
	id: model.id({ prefix: "lentry" }).primaryKey(),
	/** The order in which entries were posted. */
	sequence: model.number(),
	event_key: model.text(),
	/** From 1 within its event. */
	line: model.number(),
	at: model.dateTime(),
	order_id: model.text(),
	/** Null for what concerns the order as a whole. */
	parcel_id: model.text().nullable(),
	party_kind: model.enum([...PARTY_KINDS]),
	party_id: model.text(),
	kind: model.enum([...ENTRY_KINDS]),
	amount: model.number(),
	/** The rule that the amount follows from, and the day "YYYY-MM-DD" from which that rule holds. */
	rule_code: model.text().nullable(),
	rule_from: model.text().nullable(),
})

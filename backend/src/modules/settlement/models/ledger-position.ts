import { model } from "@medusajs/framework/utils"

/** How far the ledger has followed the journal, so that what happened while no process ran is booked at the next start (invariant 19). */
export const LedgerPosition = model.define("ledger_position", {
	id: model.id().primaryKey(),
	/** Acts up to this one are booked, or their orders are disputed. */
	sequence: model.number(),
})

import { model } from "@medusajs/framework/utils"

/** That the ledger was proven, when, and over how much. */
export const LedgerProof = model.define("ledger_proof", {
	id: model.id({ prefix: "lproof" }).primaryKey(),
	at: model.dateTime(),
	orders: model.number(),
	events: model.number(),
	/** How many disputes stood afterwards. */
	disputes: model.number(),
})

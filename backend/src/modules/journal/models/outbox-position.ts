import { model } from "@medusajs/framework/utils"

/** How far the journal has been followed for what is to be told to whom, so that what happened while no process ran is told later (invariant 19). */
export const OutboxPosition = model.define("outbox_position", {
	id: model.id().primaryKey(),
	/** The messages of acts up to this one are owed. */
	sequence: model.number(),
})

import { model } from "@medusajs/framework/utils"

/** How far the search index has read the tables, so that a start catches up on what happened in between (invariant 19). */
export const IndexProgress = model.define("index_progress", {
	/** The index's name. */
	id: model.id().primaryKey(),
	/** Rows changed before this moment of the database are in the index. */
	rows_seen_at: model.dateTime(),
	/** Journal entries up to this one are in the index. */
	journal_sequence: model.number(),
})

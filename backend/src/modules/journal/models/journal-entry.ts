import { model } from "@medusajs/framework/utils"

/** One act of a person or of the market itself. Append-only: the table refuses changes (invariant 17). */
export const JournalEntry = model.define("journal_entry", {
	/** Given by the caller when the act can be written twice, so that the second time changes nothing. */
	id: model.id({ prefix: "jrn" }).primaryKey(),
	/** Grows in the order of commits, so a reader that remembers the last one misses nothing. */
	sequence: model.autoincrement(),
	at: model.dateTime(),
	/** `<context>.<noun>.<past participle>`, also the name of the event. */
	name: model.text(),
	actor_type: model.text(),
	actor_id: model.text().nullable(),
	subject_type: model.text(),
	subject_id: model.text(),
	change: model.json(),
	/** What copies of the market's pages must be dropped: "product:handle", "certificate:CODE", "catalogue" … */
	tags: model.array(),
})

import { model } from "@medusajs/framework/utils"

/** A message to a person that is owed; sent once, whatever happens in between. */
export const OutboxMessage = model.define("outbox_message", {
	id: model.id({ prefix: "msg" }).primaryKey(),
	at: model.dateTime(),
	kind: model.text(),
	recipient: model.text(),
	locale: model.text(),
	payload: model.json(),
	/** The same message enqueued twice is one message. */
	dedupe_key: model.text().unique(),
	sent_at: model.dateTime().nullable(),
	/** How often it was claimed to be sent; also by processes that did not come back. */
	attempts: model.number().default(0),
	/** Not tried again before, by the database's clock; null until it failed once. */
	due_at: model.dateTime().nullable(),
	/** Who sends it at this moment, until then by the database's clock; one at a time. */
	claimed_by: model.text().nullable(),
	claimed_until: model.dateTime().nullable(),
	/** Nobody tries any more. */
	given_up_at: model.dateTime().nullable(),
	/** What the last attempt failed by. */
	last_problem: model.text().nullable(),
})

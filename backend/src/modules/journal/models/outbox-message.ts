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
	attempts: model.number().default(0),
})

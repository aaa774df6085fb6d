import { model } from "@medusajs/framework/utils"
import { EVENT_NAMES } from "@ocop/domain"

/**
 * Something that happened to an order and moved money or claims, posted once. How many entries it has and what they say is kept beside them,
 * so that one that was changed or taken away past every guard is found. Append-only.
 */
export const LedgerEvent = model.define("ledger_event", {
	id: model.id({ prefix: "levent" }).primaryKey(),
	/** What happens once: "placed:<order>", "delivered:<parcel>" … */
	key: model.text().unique(),
	name: model.enum([...EVENT_NAMES]),
	order_id: model.text(),
	parcel_id: model.text().nullable(),
	at: model.dateTime(),
	lines: model.number(),
	/** SHA-256 of the entries, see entry-digest.ts. */
	digest: model.text(),
})

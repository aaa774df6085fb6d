import { model } from "@medusajs/framework/utils"

/** What a provider told, as it told it: written before it is answered, handled after. */
export const HookEvent = model.define("hook_event", {
	id: model.id({ prefix: "hook" }).primaryKey(),
	provider: model.enum(["vietqr", "stripe"]),
	/** The provider's own name of it; it may tell it again. */
	event_id: model.text(),
	body: model.text(),
	at: model.dateTime(),
	handled_at: model.dateTime().nullable(),
	tries: model.number().default(0),
	/** Why the last try failed. */
	error: model.text().nullable(),
})

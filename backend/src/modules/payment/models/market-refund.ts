import { model } from "@medusajs/framework/utils"
import { PAYMENT_METHODS, REFUND_CAUSES, REFUND_STATES } from "@ocop/domain"

/** Money that goes back to a shopper. Amounts are computed (settling.ts), never typed in. */
export const MarketRefund = model.define("market_refund", {
	id: model.id({ prefix: "refund" }).primaryKey(),
	/** Medusa's. */
	order_id: model.text(),
	/** What shopper and operator call it. */
	code: model.text().unique(),
	amount: model.number(),
	cause: model.enum([...REFUND_CAUSES]),
	state: model.enum([...REFUND_STATES]).default("due"),
	method: model.enum([...PAYMENT_METHODS]),
	/** The bank's or the provider's name of what was sent. */
	external_id: model.text().nullable(),
	/** Somebody is at sending it to its card until then, by the database's clock. */
	claimed_until: model.dateTime().nullable(),
	/** How often the provider refused it. */
	refusals: model.number().default(0),
	/** Where to, as its shopper said. */
	bank_bin: model.text().nullable(),
	account_number: model.text().nullable(),
	account_holder: model.text().nullable(),
	due_at: model.dateTime(),
	sent_at: model.dateTime().nullable(),
	confirmed_at: model.dateTime().nullable(),
	failed_at: model.dateTime().nullable(),
	/** Who did the last thing to it, and what was said. */
	actor_type: model.text(),
	actor_id: model.text().nullable(),
	note: model.text().nullable(),
})

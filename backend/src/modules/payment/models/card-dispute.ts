import { model } from "@medusajs/framework/utils"

/** The holder of a card has told their bank that they did not agree to a payment. The bank decides; the operator answers at the provider. */
export const CardDispute = model.define("card_dispute", {
	id: model.id({ prefix: "dispute" }).primaryKey(),
	/** The provider's name of it. */
	external_id: model.text().unique(),
	/** Medusa's. */
	order_id: model.text(),
	amount: model.number(),
	/** In the provider's word, as "fraudulent". */
	reason: model.text(),
	/** In the provider's word, as "needs_response", "won", "lost". */
	status: model.text(),
	at: model.dateTime(),
})

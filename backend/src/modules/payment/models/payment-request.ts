import { model } from "@medusajs/framework/utils"
import { PAYMENT_CLOSED_BECAUSE, PAYMENT_METHODS, PAYMENT_REQUEST_STATES } from "@ocop/domain"

/** What an order that is not paid in cash asks for. One an order. Money is whole đồng. */
export const PaymentRequest = model.define("payment_request", {
	id: model.id({ prefix: "payreq" }).primaryKey(),
	/** Medusa's. */
	order_id: model.text().unique(),
	method: model.enum([...PAYMENT_METHODS]),
	/** Medusa's names of who takes the money and of the session that it is taken in; null where nothing is to be paid. */
	provider_id: model.text().nullable(),
	session_id: model.text().nullable(),
	/** What a transfer is found by. */
	content: model.text().unique().nullable(),
	/** The provider's own name of it: a card's intent. */
	external_id: model.text().unique().nullable(),
	asked: model.number(),
	/** What its parcels cost, as far as this module was told; it only ever becomes less. */
	standing: model.number(),
	state: model.enum([...PAYMENT_REQUEST_STATES]).default("awaiting"),
	/** The state that Medusa's payment and the parcels have followed; another than `state` while that is owed (invariant 19), which the database says in `is_owed`. */
	carried_out: model.enum([...PAYMENT_REQUEST_STATES]).default("awaiting"),
	expires_at: model.dateTime(),
	paid_at: model.dateTime().nullable(),
	closed_at: model.dateTime().nullable(),
	closed_because: model.enum([...PAYMENT_CLOSED_BECAUSE]).nullable(),
	/** When a card's intent was last looked at, and since when nothing can be paid by it. */
	intent_asked_at: model.dateTime().nullable(),
	intent_ended_at: model.dateTime().nullable(),
})

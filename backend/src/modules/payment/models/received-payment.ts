import { model } from "@medusajs/framework/utils"

/** Money that came, once by the bank's or the provider's own name of it. Its amount never changes; which order it is for and what it cost may be known later. */
export const ReceivedPayment = model.define("received_payment", {
	id: model.id({ prefix: "rcv" }).primaryKey(),
	/** Who told of it. */
	provider: model.enum(["vietqr", "stripe", "operator"]),
	external_id: model.text(),
	/** Null while no order is known for it. */
	order_id: model.text().nullable(),
	amount: model.number(),
	/** What the payer wrote. */
	content: model.text(),
	payer: model.text().nullable(),
	/** When the bank had it. */
	at: model.dateTime(),
	/** An officer has said that it is for no order, and what it is. */
	set_aside_at: model.dateTime().nullable(),
	set_aside_note: model.text().nullable(),
	/** It came after its order's request had been closed. */
	late: model.boolean().default(false),
	/** What the provider kept of it, in đồng; null while it has not told. */
	fee: model.number().nullable(),
	/** When the provider was last asked what it kept. */
	fee_asked_at: model.dateTime().nullable(),
})

import { model } from "@medusajs/framework/utils"

/**
 * What was done to a certificate, written in the same transaction as the deed. A process can be killed before the journal has
 * it; the row says that it is still owed, and a job carries it over (invariants 17 and 19).
 */
export const CertificationAct = model.define("certification_act", {
	id: model.id({ prefix: "cact" }).primaryKey(),
	at: model.dateTime(),
	name: model.text(),
	actor_type: model.enum(["programme_office", "operator", "shopper", "system"]),
	actor_id: model.text().nullable(),
	certified_product_id: model.text(),
	change: model.json(),
	recorded_at: model.dateTime().nullable(),
})

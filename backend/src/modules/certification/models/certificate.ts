import { model } from "@medusajs/framework/utils"
import { CertifiedProduct } from "./certified-product"

/** One decision that gives one certified product its stars, for 36 months. Rows are never deleted. */
export const Certificate = model.define("certificate", {
	id: model.id({ prefix: "cert" }).primaryKey(),
	/** Public and permanent: it is printed. */
	code: model.text().unique(),
	stars: model.number(),
	potential_five: model.boolean(),
	part_a: model.float(),
	part_b: model.float(),
	part_c: model.float(),
	score: model.float(),
	decision_number: model.text(),
	/** Free text as entered; the market never makes one up. */
	certificate_number: model.text().nullable(),
	authority: model.enum(["district", "province", "ministry"]),
	/** Days are texts "YYYY-MM-DD" in the market's time zone: no driver turns them into an instant of another zone. */
	decided_on: model.text(),
	valid_through: model.text(),
	/** "active" may have expired by the clock: ask the rules of @ocop/domain, not this column. */
	state: model.enum(["active", "revoked", "superseded"]),
	revoked_on: model.text().nullable(),
	revoked_reason: model.text().nullable(),
	/** Id of the certificate that took this one's place. */
	superseded_by: model.text().nullable(),
	certified_product: model.belongsTo(() => CertifiedProduct, { mappedBy: "certificates" }),
})

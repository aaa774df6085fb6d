import { model } from "@medusajs/framework/utils"
import { Certificate } from "./certificate"
import { QualityCertificate } from "./quality-certificate"

/** A product as a decision names it, of one producer. It may have no listing, one or several. */
export const CertifiedProduct = model.define("certified_product", {
	id: model.id({ prefix: "cprd" }).primaryKey(),
	code: model.text().unique(),
	/** Never changes: certificates do not move between producers (invariant 5). */
	producer_id: model.text(),
	name_vi: model.text(),
	name_en: model.text().nullable(),
	group_code: model.text(),
	subgroup_code: model.text(),
	ward_code: model.text(),
	demo: model.boolean().default(false),
	/** Folded product and producer names, blind to accents and case (invariant 16). */
	search_text: model.text(),
	certificates: model.hasMany(() => Certificate, { mappedBy: "certified_product" }),
	quality_certificates: model.hasMany(() => QualityCertificate, { mappedBy: "certified_product" }),
})

import { model } from "@medusajs/framework/utils"
import { OriginStatement } from "./origin-statement"

export const RawMaterial = model.define("raw_material", {
	id: model.id({ prefix: "rawm" }).primaryKey(),
	name_vi: model.text(),
	name_en: model.text().nullable(),
	/** The ward where it grows, or only its province where the ward is not stated. */
	ward_code: model.text().nullable(),
	province_code: model.text().nullable(),
	/** Percent of the product's raw material, whole; the shares of a statement sum to 100. */
	share: model.number(),
	origin_statement: model.belongsTo(() => OriginStatement, { mappedBy: "materials" }),
})

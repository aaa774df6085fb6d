import { model } from "@medusajs/framework/utils"
import { RawMaterial } from "./raw-material"

/** Where a product and its raw material come from, as its producer states it. */
export const OriginStatement = model.define("origin_statement", {
	id: model.id({ prefix: "orig" }).primaryKey(),
	ward_code: model.text(),
	craft_village: model.text().nullable(),
	mark_kind: model.enum(["geographical_indication", "collective_mark", "certification_mark"]).nullable(),
	mark_name: model.text().nullable(),
	materials: model.hasMany(() => RawMaterial, { mappedBy: "origin_statement" }),
})

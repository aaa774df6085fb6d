import { model } from "@medusajs/framework/utils"
import { CertifiedProduct } from "./certified-product"

/** VietGAP, HACCP, organic, a food-safety document …: papers beside the OCOP certificate. */
export const QualityCertificate = model.define("quality_certificate", {
	id: model.id({ prefix: "qcrt" }).primaryKey(),
	kind: model.text(),
	number: model.text(),
	issuer: model.text(),
	valid_through: model.text(),
	certified_product: model.belongsTo(() => CertifiedProduct, { mappedBy: "quality_certificates" }),
})

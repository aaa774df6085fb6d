import { model } from "@medusajs/framework/utils"
import { Booth } from "./booth"

/**
 * A listing that a booth shows. `ocop` ones held a certificate through the fair's last day when they were taken in
 * (invariant 6); the others are shown without a star.
 */
export const BoothProduct = model.define("booth_product", {
	id: model.id({ prefix: "boothprod" }).primaryKey(),
	product_id: model.text(),
	position: model.number(),
	ocop: model.boolean(),
	booth: model.belongsTo(() => Booth, { mappedBy: "products" }),
})

import { model } from "@medusajs/framework/utils"
import { Fair } from "./fair"

/** A spot on a fair's ground, in metres from its upper left corner. It keeps its id when the plan is renumbered. */
export const Place = model.define("place", {
	id: model.id({ prefix: "place" }).primaryKey(),
	label: model.text(),
	x: model.float(),
	y: model.float(),
	width: model.float(),
	height: model.float(),
	fair: model.belongsTo(() => Fair, { mappedBy: "places" }),
})

import { model } from "@medusajs/framework/utils"

/** In which role a Medusa user acts. A user without a row may do nothing in the admin API. */
export const Officer = model.define("officer", {
	id: model.id({ prefix: "off" }).primaryKey(),
	user_id: model.text().unique(),
	role: model.enum(["programme_office", "operator"]),
})

import { model } from "@medusajs/framework/utils"

/**
 * What the first start decided, kept so that every later start means the same data: there is one row. `as_of` is the day the
 * data set was made for, "YYYY-MM-DD".
 */
export const DemoLoad = model.define("demo_load", {
	id: model.id({ prefix: "demo" }).primaryKey(),
	as_of: model.text(),
	seed: model.number(),
	listings: model.number(),
	finished_at: model.dateTime().nullable(),
})

import { model } from "@medusajs/framework/utils"

/**
 * How far a stage of the demo load has come. `fingerprint` is that of the whole data set, so that a load that was interrupted
 * is completed with the same data or not at all.
 */
export const DemoLoadStage = model.define("demo_load_stage", {
	stage: model.text().primaryKey(),
	fingerprint: model.text(),
	done: model.number().default(0),
	total: model.number(),
	finished_at: model.dateTime().nullable(),
})

import { model } from "@medusajs/framework/utils"
import { PARCEL_STATES } from "@ocop/domain"
import { Parcel } from "./parcel"

/** One step of a parcel's way: the state it came into, when, by whom, and what was said. Append-only; all of them are the timeline. */
export const ParcelEvent = model.define("parcel_event", {
	id: model.id({ prefix: "pevent" }).primaryKey(),
	sequence: model.autoincrement(),
	state: model.enum([...PARCEL_STATES]),
	at: model.dateTime(),
	actor_type: model.text(),
	actor_id: model.text().nullable(),
	note: model.text().nullable(),
	parcel: model.belongsTo(() => Parcel, { mappedBy: "events" }),
})

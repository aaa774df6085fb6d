import type { MedusaContainer } from "@medusajs/framework/types"
import { MarketError } from "../../../market-error"
import { cancelParcel } from "../../../workflows/parcel/cancel-parcel"
import { confirmParcel } from "../../../workflows/parcel/confirm-parcel"
import { deliverParcel } from "../../../workflows/parcel/deliver-parcel"
import { failDelivery } from "../../../workflows/parcel/fail-delivery"
import { handOverParcel } from "../../../workflows/parcel/hand-over-parcel"
import { packParcel } from "../../../workflows/parcel/pack-parcel"
import { returnParcel } from "../../../workflows/parcel/return-parcel"
import type { ParcelAct } from "../../../workflows/parcel/steps/advance-parcel"
import { readForm } from "../form"
import { actBodies } from "./bodies"

type Sent = Omit<ParcelAct, "parcelId" | "actor">

interface Act {
	/** @throws MarketError 400 for a body that cannot be read */
	read(body: unknown): Sent
	workflow(scope: MedusaContainer): { run(asked: { input: ParcelAct }): Promise<unknown> }
}

/** What an officer does to a parcel, by the last part of the address. */
const ACTS: Record<keyof typeof actBodies, Act> = {
	confirm: { read: (body) => readForm(actBodies.confirm, body), workflow: confirmParcel },
	pack: { read: (body) => readForm(actBodies.pack, body), workflow: packParcel },
	"hand-over": {
		read: (body) => {
			const { note, ...carriage } = readForm(actBodies["hand-over"], body)
			return { note, carriage }
		},
		workflow: handOverParcel,
	},
	deliver: { read: (body) => readForm(actBodies.deliver, body), workflow: deliverParcel },
	fail: { read: (body) => readForm(actBodies.fail, body), workflow: failDelivery },
	return: { read: (body) => readForm(actBodies.return, body), workflow: returnParcel },
	cancel: {
		read: (body) => ({ note: readForm(actBodies.cancel, body).reason }),
		workflow: cancelParcel,
	},
}

/** @throws MarketError 404 for an act that there is not */
export function actCalled(name: string): Act {
	const known = new Map<string, Act>(Object.entries(ACTS)).get(name)
	if (!known) throw new MarketError("not_found", 404)
	return known
}

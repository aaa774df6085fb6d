import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { marketOrder } from "../../../../../../../parcels/market-order"
import type { MarketOrder } from "../../../../../../../parcels/market-order-answers"
import { parcelOfOrder } from "../../../../../../../parcels/parcel-of-order"
import { officerOf } from "../../../../../officer-gate"
import { actCalled } from "../../../../acts"

/** Moves a parcel on, and answers the order as it is then. */
export async function POST(
	request: AuthenticatedMedusaRequest,
	response: MedusaResponse<MarketOrder>,
): Promise<void> {
	const { id = "", parcel_id = "", act = "" } = request.params
	const { read, workflow } = actCalled(act)
	const sent = read(request.body)
	const { id: parcelId } = await parcelOfOrder(request.scope, id, parcel_id)
	await workflow(request.scope).run({ input: { ...sent, parcelId, actor: officerOf(request) } })
	response.json(await marketOrder(request.scope, id))
}

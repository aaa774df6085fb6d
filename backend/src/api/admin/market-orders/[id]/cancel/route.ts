import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { marketOrder } from "../../../../../parcels/market-order"
import type { MarketOrder } from "../../../../../parcels/market-order-answers"
import { cancelMarketOrder } from "../../../../../workflows/parcel/cancel-order"
import { readForm } from "../../../form"
import { officerOf } from "../../../officer-gate"
import { cancelBody } from "../../bodies"

/** Cancels what is left of an order, with a reason that its shopper reads. */
export async function POST(
	request: AuthenticatedMedusaRequest,
	response: MedusaResponse<MarketOrder>,
): Promise<void> {
	const placedOrderId = request.params.id ?? ""
	const { reason: note } = readForm(cancelBody, request.body)
	await cancelMarketOrder(request.scope).run({
		input: { placedOrderId, actor: officerOf(request), note },
	})
	response.json(await marketOrder(request.scope, placedOrderId))
}

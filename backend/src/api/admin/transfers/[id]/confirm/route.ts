import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { marketOrder } from "../../../../../parcels/market-order"
import type { MarketOrder } from "../../../../../parcels/market-order-answers"
import { confirmTransfer } from "../../../../../workflows/payment/confirm-transfer"
import { readForm } from "../../../form"
import { officerOf } from "../../../officer-gate"
import { confirmBody } from "../../bodies"

/** The operator has seen the money of an order at the bank; answers the order as it is then. */
export async function POST(
	request: AuthenticatedMedusaRequest,
	response: MedusaResponse<MarketOrder>,
): Promise<void> {
	const placedOrderId = request.params.id ?? ""
	const seen = readForm(confirmBody, request.body)
	await confirmTransfer(request.scope, { ...seen, placedOrderId, actor: officerOf(request) })
	response.json(await marketOrder(request.scope, placedOrderId))
}

import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { marketOrder } from "../../../../parcels/market-order"
import type { MarketOrder } from "../../../../parcels/market-order-answers"

/** One order with its parcels, their timelines and what may be done next. */
export async function GET(
	request: AuthenticatedMedusaRequest,
	response: MedusaResponse<MarketOrder>,
): Promise<void> {
	response.json(await marketOrder(request.scope, request.params.id ?? ""))
}

import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MarketOrdersPage } from "../../../parcels/market-order-answers"
import { marketOrdersPage } from "../../../parcels/market-orders-page"
import { ordersQuery } from "./bodies"

/** Orders with their parcels, the newest first. */
export async function GET(
	request: AuthenticatedMedusaRequest,
	response: MedusaResponse<MarketOrdersPage>,
): Promise<void> {
	response.json(await marketOrdersPage(request.scope, ordersQuery.parse(request.query)))
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PlacedOrder } from "@ocop/contracts"
import { MarketError } from "../../../../../market-error"
import { orderOfCart } from "../../../../../shopping/placed-order"
import { isFromOurStorefront } from "../../../client-address"

/**
 * For a shopper whose cart is gone and who never saw the answer: the way to the order that it has become. Only the storefront may ask, which has the
 * cart's id from a signed cookie: an id is shorter than the secret of a link, and stands in logs.
 */
export async function GET(request: MedusaRequest, response: MedusaResponse<PlacedOrder>): Promise<void> {
	if (!isFromOurStorefront(request)) throw new MarketError("order.not_found", 404)
	response.json(await orderOfCart(request.scope, request.params.id ?? ""))
}

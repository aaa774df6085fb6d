import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PlacedOrder } from "@ocop/contracts"
import { orderOfCart } from "../../../../../shopping/placed-order"

/** For a shopper whose cart is gone and who never saw the answer: the way to the order that it has become. */
export async function GET(request: MedusaRequest, response: MedusaResponse<PlacedOrder>): Promise<void> {
	response.json(await orderOfCart(request.scope, request.params.id ?? ""))
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type Cart, cartQuery } from "@ocop/contracts"
import { marketClock } from "../../../../../clock"
import { cartView } from "../../../../shopping/cart-view"
import { queryOf } from "../../input"

export async function GET(request: MedusaRequest, response: MedusaResponse<Cart>): Promise<void> {
	const { ward_code: wardCode } = queryOf(request, cartQuery)
	response.json(await cartView(request.scope, request.params.id ?? "", wardCode ?? null, marketClock.now()))
}

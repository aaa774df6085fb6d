import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Cart } from "@ocop/contracts"
import { z } from "zod"
import { marketClock } from "../../../../clock"
import { marketSetup } from "../../../catalogue/market-setup"
import { MarketError } from "../../../market-error"
import { cartView } from "../../../shopping/cart-view"
import { openShoppingCart } from "../../../workflows/cart/open-shopping-cart"
import { bodyOf } from "../input"

export async function POST(request: MedusaRequest, response: MedusaResponse<Cart>): Promise<void> {
	bodyOf(request, z.strictObject({}))
	const setup = await marketSetup(request.scope)
	if (!setup) throw new MarketError("cart.shop_closed", 503)
	const { result } = await openShoppingCart(request.scope).run({ input: setup })
	response.status(201).json(await cartView(request.scope, result.id, null, marketClock.now()))
}

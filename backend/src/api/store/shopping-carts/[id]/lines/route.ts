import { randomUUID } from "node:crypto"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { addLineBody, type Cart, idempotencyKey } from "@ocop/contracts"
import { marketClock } from "../../../../../../clock"
import { cartView } from "../../../../../shopping/cart-view"
import { addCartLine } from "../../../../../workflows/cart/add-line"
import { bodyOf } from "../../../input"

export async function POST(request: MedusaRequest, response: MedusaResponse<Cart>): Promise<void> {
	const cartId = request.params.id ?? ""
	const addition = bodyOf(request, addLineBody)
	const key = idempotencyKey.optional().parse(request.headers["idempotency-key"]) ?? null
	await addCartLine(request.scope).run({ input: { cartId, ...addition, key, attempt: randomUUID() } })
	response.json(await cartView(request.scope, cartId, null, marketClock.now()))
}

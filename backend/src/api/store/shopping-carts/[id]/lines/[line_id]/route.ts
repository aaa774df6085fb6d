import { randomUUID } from "node:crypto"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type Cart, setLineBody } from "@ocop/contracts"
import { marketClock } from "../../../../../../../clock"
import { cartView } from "../../../../../../shopping/cart-view"
import { setLineQuantity } from "../../../../../../workflows/cart/set-line-quantity"
import { bodyOf } from "../../../../input"

export async function POST(request: MedusaRequest, response: MedusaResponse<Cart>): Promise<void> {
	await setQuantity(request, response, bodyOf(request, setLineBody).quantity)
}

export async function DELETE(request: MedusaRequest, response: MedusaResponse<Cart>): Promise<void> {
	await setQuantity(request, response, 0)
}

async function setQuantity(
	request: MedusaRequest,
	response: MedusaResponse<Cart>,
	quantity: number,
): Promise<void> {
	const { id: cartId = "", line_id: lineId = "" } = request.params
	await setLineQuantity(request.scope).run({ input: { cartId, lineId, quantity, attempt: randomUUID() } })
	response.json(await cartView(request.scope, cartId, null, marketClock.now()))
}

import { randomBytes } from "node:crypto"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type CartHold, holdBody, releaseHoldQuery } from "@ocop/contracts"
import { holdVisitorOf } from "../../../../../shopping/hold-visitor"
import { holdCart } from "../../../../../workflows/stock/hold-cart"
import { releaseCart } from "../../../../../workflows/stock/release-cart"
import { clientAddress } from "../../../client-address"
import { bodyOf, queryOf } from "../../../input"

const KEY_BYTES = 16

export async function POST(request: MedusaRequest, response: MedusaResponse<CartHold>): Promise<void> {
	const visitor = holdVisitorOf(clientAddress(request), bodyOf(request, holdBody).phone)
	const key = randomBytes(KEY_BYTES).toString("base64url")
	const { result } = await holdCart(request.scope).run({
		input: { cartId: request.params.id ?? "", key, visitor },
	})
	response.json(result)
}

export async function DELETE(
	request: MedusaRequest,
	response: MedusaResponse<Record<string, never>>,
): Promise<void> {
	const { key } = queryOf(request, releaseHoldQuery)
	await releaseCart(request.scope).run({ input: { cartId: request.params.id ?? "", key } })
	response.json({})
}

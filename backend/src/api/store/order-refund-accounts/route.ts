import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type OrderRefund, orderRefundAccountBody } from "@ocop/contracts"
import { orderPayment } from "../../../payments/order-payment"
import { readRefundAccount } from "../../../payments/refund-account-form"
import { orderByLink } from "../../../shopping/order-by-link"
import { giveRefundAccount } from "../../../workflows/payment/give-refund-account"
import { bodyOf } from "../input"

/** Where a shopper's refunds are to be sent, by the order's code and the token of its secret link. */
export async function POST(
	request: MedusaRequest,
	response: MedusaResponse<{ refunds: OrderRefund[] }>,
): Promise<void> {
	const body = bodyOf(request, orderRefundAccountBody)
	const placed = await orderByLink(request.scope, body)
	await giveRefundAccount(request.scope, placed.order_id, readRefundAccount(body))
	const { refunds } = await orderPayment(request.scope, placed, { withCard: true })
	response.json({ refunds })
}

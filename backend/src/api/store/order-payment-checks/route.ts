import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type OrderPaymentDetail, orderPaymentCheckBody } from "@ocop/contracts"
import { orderPayment } from "../../../payments/order-payment"
import { reasonOf } from "../../../reason-of"
import { orderByLink } from "../../../shopping/order-by-link"
import { askStripeAbout } from "../../../workflows/payment/stripe-intents"
import { bodyOf } from "../input"

/** Asks the provider now whether an order was paid, and answers where its payment stands. A provider that does not answer changes nothing. */
export async function POST(
	request: MedusaRequest,
	response: MedusaResponse<OrderPaymentDetail>,
): Promise<void> {
	const placed = await orderByLink(request.scope, bodyOf(request, orderPaymentCheckBody))
	await askStripeAbout(request.scope, placed.order_id).catch((error: unknown) => {
		request.scope
			.resolve(ContainerRegistrationKeys.LOGGER)
			.warn(`[payments] ${placed.order_id} could not be asked about: ${reasonOf(error)}`)
	})
	response.json(await orderPayment(request.scope, placed, { withCard: true }))
}

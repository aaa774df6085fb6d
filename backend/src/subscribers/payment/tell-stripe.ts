import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { reasonOf } from "../../reason-of"
import { askStripeAbout } from "../../workflows/payment/stripe-intents"
import { sendCardRefunds } from "../../workflows/payment/stripe-refunds"

const REFUND_DUE = "payment.refund.due"
const CLOSED = "payment.request.closed"
const LOWERED = "payment.request.lowered"

/**
 * What is due to a card is given back at once, an order that is given up takes its intent away from its shopper, and one that costs less asks its card for less. What fails or is not heard is in the tables, where the
 * job of every minute finds it.
 */
export default async function tellStripe({
	event,
	container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
	const { id: orderId } = event.data
	try {
		if (event.name !== REFUND_DUE) await askStripeAbout(container, orderId)
		else await sendCardRefunds(container, orderId)
	} catch (error) {
		container
			.resolve(ContainerRegistrationKeys.LOGGER)
			.error(`[cards] after ${event.name} of ${orderId}: ${reasonOf(error)}`)
	}
}

export const config: SubscriberConfig = {
	event: [REFUND_DUE, CLOSED, LOWERED],
	context: { subscriberId: "payment-tell-stripe" },
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "zod"
import { noteStripeDispute } from "./stripe-disputes"
import { askFeeOf } from "./stripe-fees"
import { receiveIntent } from "./stripe-intents"
import { followRefund, followRefundsOf } from "./stripe-refunds"

/** What is read of an event. Its object is how things stood when it happened; events may come late, twice and in any order. */
const stripeEvent = z.object({
	id: z.string().min(1).max(255),
	type: z.string().min(1).max(255),
	data: z.object({ object: z.looseObject({ id: z.string() }) }),
})
export type StripeEvent = z.infer<typeof stripeEvent>

const paidIntent = z.object({
	id: z.string(),
	amount_received: z.number().int().positive(),
	currency: z.string(),
	metadata: z.record(z.string(), z.string()),
})
const charge = z.object({ payment_intent: z.string().nullish() })

/** @throws ZodError for what is no event of Stripe's */
export function stripeEventOf(body: string): StripeEvent {
	return stripeEvent.parse(JSON.parse(body))
}

/**
 * Does what an event of Stripe's asks for; the same however often it comes. Events that ask for nothing are stored and that is all: a refused card changes nothing, its
 * holder is told by Stripe's form and tries another.
 *
 * @throws whatever it fails with; it is then tried again
 */
export async function handleStripeEvent(container: MedusaContainer, body: string): Promise<void> {
	const { type, data } = stripeEventOf(body)
	if (type === "payment_intent.succeeded") await receiveIntent(container, paidIntent.parse(data.object))
	else if (type === "charge.refunded") {
		const { payment_intent: intentId } = charge.parse(data.object)
		if (intentId) await followRefundsOf(container, intentId)
	} else if (type === "charge.succeeded" || type === "charge.updated") {
		const { payment_intent: intentId } = charge.parse(data.object)
		if (intentId) await askFeeOf(container, intentId)
	} else if (type.startsWith("refund.") || type === "charge.refund.updated") {
		await followRefund(container, data.object.id)
	} else if (type.startsWith("charge.dispute.")) await noteStripeDispute(container, data.object.id)
}

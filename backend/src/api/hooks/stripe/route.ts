import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { stripeHookOf } from "../../../payments/stripe-hook"
import { takeHookEvent } from "../../../workflows/payment/hook-events"

/** What Stripe tells: stored before it is answered, handled after. Told again it is answered the same. */
export async function POST(request: MedusaRequest, response: MedusaResponse): Promise<void> {
	const told = stripeHookOf(request.rawBody, request.headers["stripe-signature"])
	await takeHookEvent(request.scope, { provider: "stripe", ...told })
	response.json({ received: true })
}

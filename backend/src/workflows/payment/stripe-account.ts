import type Stripe from "stripe"
import { environment } from "../../../environment"
import { stripeClient } from "../../providers/payment-stripe/stripe-client"

const client = environment.stripe && stripeClient(environment.stripe)

/** The market's account at Stripe; null where no cards are taken. */
export function ourStripe(): Stripe | null {
	return client
}

/** The market sells in đồng and in nothing else: other money at the same account is not its own. */
export const OUR_CURRENCY = "vnd"

/** What the market writes to what it makes at Stripe, so that both know what belongs together. */
export const NAMES = { order: "order_code", refund: "refund_id", refundCode: "refund_code" } as const

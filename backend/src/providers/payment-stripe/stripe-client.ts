import Stripe from "stripe"

/** How the market speaks with Stripe. */
export interface StripeAccess {
	apiKey: string
	/** Where Stripe's interface answers; null for Stripe itself. An origin: what stands before /v1 cannot be chosen. */
	apiBase: string | null
}

/** A shopper waits for some of these answers with goods locked: together with its retries a request stays below the time a lock is held. */
const TIME_LIMIT_MS = 8_000
/** Every retry carries the idempotency key of its first try, so Stripe does nothing twice. */
const RETRIES = 2

/** A client of Stripe's interface with limits of time; what it throws are Stripe's own errors. */
export function stripeClient({ apiKey, apiBase }: StripeAccess): Stripe {
	return new Stripe(apiKey, {
		timeout: TIME_LIMIT_MS,
		maxNetworkRetries: RETRIES,
		telemetry: false,
		...(apiBase === null ? {} : elsewhere(new URL(apiBase))),
	})
}

function elsewhere({ protocol, hostname, port }: URL): Stripe.StripeConfig {
	const secure = protocol === "https:"
	return { protocol: secure ? "https" : "http", host: hostname, port: port || (secure ? "443" : "80") }
}

/** Whether Stripe answered that it does not do this very thing. A key that is wrong is no such answer: it says nothing of the thing. */
export function isRefused(error: unknown): boolean {
	return (
		error instanceof Stripe.errors.StripeInvalidRequestError || error instanceof Stripe.errors.StripeCardError
	)
}

/** Whether Stripe was not reached, did not answer in time, or failed itself: the deed may have been done or not, and asking again is right. */
export function isUnanswered(error: unknown): boolean {
	return (
		error instanceof Stripe.errors.StripeConnectionError ||
		error instanceof Stripe.errors.StripeAPIError ||
		error instanceof Stripe.errors.StripeRateLimitError
	)
}

/** What the page's script and the frame with the card's fields say to each other, over a channel that nobody else hears. */

/** What Stripe answers a browser of a refusal. */
export interface BrowserProblem {
	type: string
	code?: string
	decline_code?: string
	message?: string
}

export interface BrowserIntent {
	id: string
	status: string
	client_secret: string
	next_action: { use_stripe_sdk?: { stripe_js: string } } | null
	last_payment_error: BrowserProblem | null
}

/** What confirming came to. */
export interface Confirmed {
	error?: BrowserProblem & { payment_intent?: BrowserIntent }
	paymentIntent?: BrowserIntent
}

export type ToFrame =
	| { kind: "check"; number: number }
	| { kind: "confirm"; number: number; key: string; clientSecret: string; returnUrl: string }

export type FromFrame =
	| { kind: "ready" }
	| { kind: "change"; complete: boolean; empty: boolean }
	| { kind: "answer"; number: number; result: Confirmed }

/** An intent's id is the beginning of its secret. */
export function idOf(clientSecret: string): string {
	return clientSecret.split("_secret_")[0] ?? ""
}

/** Reads what Stripe answered. */
export async function confirmedOf(response: Response): Promise<Confirmed> {
	const body = await response.json()
	return response.ok ? { paymentIntent: body } : { error: body.error }
}

/** What Stripe answers, as far as the market reads it. Times in seconds, amounts in the smallest unit of the currency: whole đồng. */

export type IntentStatus =
	| "requires_payment_method"
	| "requires_confirmation"
	| "requires_action"
	| "requires_capture"
	| "canceled"
	| "succeeded"

export interface CardMethod {
	id: string
	object: "payment_method"
	type: "card"
	created: number
	livemode: false
	card: { brand: string; last4: string; exp_month: number; exp_year: number; funding: "credit" }
}

export interface CardProblem {
	type: "card_error" | "invalid_request_error"
	code: string
	decline_code?: string
	message: string
	charge?: string
}

export interface Intent {
	id: string
	object: "payment_intent"
	amount: number
	amount_capturable: number
	amount_received: number
	canceled_at: number | null
	cancellation_reason: string | null
	capture_method: "automatic" | "manual"
	client_secret: string
	confirmation_method: "automatic"
	created: number
	currency: string
	description: string | null
	last_payment_error: CardProblem | null
	latest_charge: string | null
	livemode: false
	metadata: Record<string, string>
	next_action: {
		type: "use_stripe_sdk" | "redirect_to_url"
		use_stripe_sdk?: { type: "three_d_secure_redirect"; stripe_js: string }
		redirect_to_url?: { url: string; return_url: string }
	} | null
	payment_method: string | null
	payment_method_types: string[]
	status: IntentStatus
}

export interface Charge {
	id: string
	object: "charge"
	amount: number
	amount_captured: number
	amount_refunded: number
	/** Null while nothing is written to the account of it. */
	balance_transaction: string | null
	captured: boolean
	created: number
	currency: string
	disputed: boolean
	failure_code: string | null
	failure_message: string | null
	livemode: false
	metadata: Record<string, string>
	paid: boolean
	payment_intent: string
	payment_method: string
	refunded: boolean
	status: "succeeded" | "failed"
}

/** What of a charge reaches the account: in the currency that it is paid out in, and its smallest unit. */
export interface BalanceTransaction {
	id: string
	object: "balance_transaction"
	amount: number
	available_on: number
	created: number
	currency: string
	description: string | null
	/** The amount that was charged times this is `amount`. */
	exchange_rate: number | null
	/** What Stripe keeps of `amount`. */
	fee: number
	fee_details: {
		amount: number
		application: null
		currency: string
		description: string
		type: "stripe_fee"
	}[]
	net: number
	reporting_category: "charge"
	source: string
	status: "pending"
	type: "charge"
}

export interface Refund {
	id: string
	object: "refund"
	amount: number
	charge: string
	created: number
	currency: string
	failure_reason?: string
	metadata: Record<string, string>
	payment_intent: string
	reason: string | null
	status: "pending" | "succeeded" | "failed"
}

export interface Dispute {
	id: string
	object: "dispute"
	amount: number
	charge: string
	created: number
	currency: string
	livemode: false
	metadata: Record<string, string>
	payment_intent: string
	reason: "fraudulent"
	status: "needs_response" | "won" | "lost"
}

export type Entity = Intent | Charge | Refund | Dispute

/** What is told of something that happened: `data.object` is how it stood at that moment. */
export interface StripeEvent {
	id: string
	object: "event"
	api_version: string
	created: number
	/** `previous_attributes`: of what was updated, how it stood before. */
	data: { object: Entity; previous_attributes?: Record<string, unknown> }
	livemode: false
	pending_webhooks: number
	request: { id: string | null; idempotency_key: string | null }
	type: string
}

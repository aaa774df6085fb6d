import { ApiError, noSuch } from "./api-error"
import type { Balance } from "./balance"
import { cardOf, numberOfMethod, type TestCard } from "./cards"
import type { Events } from "./events"
import type { Form } from "./form"
import { newId, seconds } from "./ids"
import type { CardMethod, CardProblem, Charge, Intent, IntentStatus } from "./shapes"

/** Stripe charges nothing below about half a dollar, and no more than eight digits. */
const LEAST = 13_000
const MOST = 99_999_999
const CANCELLABLE: readonly IntentStatus[] = [
	"requires_payment_method",
	"requires_confirmation",
	"requires_action",
	"requires_capture",
]
const CONFIRMABLE: readonly IntentStatus[] = ["requires_payment_method", "requires_confirmation"]

/** Payment intents and the charges that come of them. */
export class Intents {
	readonly charges = new Map<string, Charge>()
	private readonly all = new Map<string, Intent>()
	private readonly methods = new Map<string, CardMethod>()
	/** The card with which an intent is being confirmed, or was. */
	private readonly cards = new Map<string, TestCard>()

	/**
	 * @param address where the pages of the double are reached
	 * @param charged told of every card that was charged
	 */
	constructor(
		private readonly events: Events,
		private readonly balance: Balance,
		private readonly address: () => string,
		private readonly charged: (charge: Charge, card: TestCard) => void,
	) {}

	create(form: Form): Intent {
		const amount = wholeAmount(form)
		const id = newId("pi")
		const intent: Intent = {
			id,
			object: "payment_intent",
			amount,
			amount_capturable: 0,
			amount_received: 0,
			canceled_at: null,
			cancellation_reason: null,
			capture_method: form.text("capture_method") === "manual" ? "manual" : "automatic",
			client_secret: `${id}_secret_${newId("s").slice(2)}`,
			confirmation_method: "automatic",
			created: seconds(),
			currency: form.required("currency"),
			description: form.text("description"),
			last_payment_error: null,
			latest_charge: null,
			livemode: false,
			metadata: form.map("metadata"),
			next_action: null,
			payment_method: null,
			payment_method_types: form.list("payment_method_types"),
			status: "requires_payment_method",
		}
		this.all.set(id, intent)
		this.events.happened("payment_intent.created", intent)
		return intent
	}

	/** @throws ApiError 404 */
	get(id: string): Intent {
		const intent = this.all.get(id)
		if (!intent) throw noSuch("payment_intent", id)
		return intent
	}

	list(): Intent[] {
		return [...this.all.values()].reverse()
	}

	methodOf(intent: Intent): CardMethod | null {
		return intent.payment_method === null ? null : (this.methods.get(intent.payment_method) ?? null)
	}

	cardOfCharge(charge: Charge): TestCard | undefined {
		return this.cards.get(charge.payment_intent)
	}

	update(id: string, form: Form): Intent {
		const intent = this.get(id)
		if (form.text("amount") !== null) {
			if (!CONFIRMABLE.includes(intent.status)) throw unexpected(intent, "updated")
			intent.amount = wholeAmount(form)
		}
		Object.assign(intent.metadata, form.map("metadata"))
		return intent
	}

	/**
	 * The holder's card is charged, or refused, or asked for a proof first.
	 *
	 * @throws ApiError 402 when it is refused; 400 when there is nothing to confirm any more
	 */
	confirm(id: string, form: Form): Intent {
		const intent = this.get(id)
		if (!CONFIRMABLE.includes(intent.status)) throw unexpected(intent, "confirmed")
		const card = this.takeCard(form)
		if ("code" in card) throw this.refuse(intent, card)
		intent.payment_method = card.method.id
		intent.last_payment_error = null
		this.methods.set(card.method.id, card.method)
		this.cards.set(id, card)
		if (card.needsChallenge) return this.challenge(intent, form)
		return this.charge(intent, card)
	}

	/** The holder has proved to be who they are, or has not. */
	answerChallenge(id: string, passed: boolean): Intent {
		const intent = this.get(id)
		const card = this.cards.get(id)
		if (intent.status !== "requires_action" || !card) throw unexpected(intent, "authenticated")
		intent.next_action = null
		if (passed) {
			try {
				return this.charge(intent, card)
			} catch (error) {
				// Its card is refused after the proof: the page that asked for it has nobody to tell but the intent.
				if (error instanceof ApiError) return intent
				throw error
			}
		}
		this.refuse(intent, {
			type: "invalid_request_error",
			code: "payment_intent_authentication_failure",
			message: "The provided PaymentMethod has failed authentication.",
		})
		return intent
	}

	cancel(id: string, form: Form): Intent {
		const intent = this.get(id)
		if (!CANCELLABLE.includes(intent.status)) throw unexpected(intent, "canceled")
		intent.status = "canceled"
		intent.canceled_at = seconds()
		intent.cancellation_reason = form.text("cancellation_reason")
		intent.amount_capturable = 0
		intent.next_action = null
		this.events.happened("payment_intent.canceled", intent)
		return intent
	}

	capture(id: string, form: Form): Intent {
		const intent = this.get(id)
		const charge = this.charges.get(intent.latest_charge ?? "")
		if (intent.status !== "requires_capture" || !charge) throw unexpected(intent, "captured")
		const amount = form.whole("amount_to_capture") ?? intent.amount
		Object.assign(charge, { captured: true, amount_captured: amount })
		this.balance.take(charge)
		this.events.happened("charge.captured", charge)
		return this.succeed(intent, amount)
	}

	private takeCard(form: Form): TestCard | CardProblem {
		const named = form.text("payment_method")
		const number = named === null ? form.text("payment_method_data[card][number]") : numberOfMethod(named)
		if (number === null) {
			throw new ApiError(400, {
				type: "invalid_request_error",
				code: "parameter_missing",
				message: "You cannot confirm this PaymentIntent because it's missing a payment method.",
				param: "payment_method",
			})
		}
		return cardOf(number, {
			month: form.whole("payment_method_data[card][exp_month]") ?? 12,
			year: form.whole("payment_method_data[card][exp_year]") ?? 2040,
		})
	}

	private challenge(intent: Intent, form: Form): Intent {
		const page = `${this.address()}/challenge/${intent.id}?client_secret=${intent.client_secret}`
		const back = form.text("return_url")
		intent.status = "requires_action"
		intent.next_action =
			form.text("use_stripe_sdk") === "true" || back === null
				? { type: "use_stripe_sdk", use_stripe_sdk: { type: "three_d_secure_redirect", stripe_js: page } }
				: {
						type: "redirect_to_url",
						redirect_to_url: { url: `${page}&return_url=${encodeURIComponent(back)}`, return_url: back },
					}
		this.events.happened("payment_intent.requires_action", intent)
		return intent
	}

	private charge(intent: Intent, card: TestCard): Intent {
		const charge = this.newCharge(intent, card)
		if (card.problem) throw this.refuse(intent, { ...card.problem, charge: charge.id })
		if (charge.captured) this.balance.take(charge)
		this.events.happened("charge.succeeded", charge)
		if (intent.capture_method === "manual") {
			intent.status = "requires_capture"
			intent.amount_capturable = intent.amount
			this.events.happened("payment_intent.amount_capturable_updated", intent)
			return intent
		}
		this.succeed(intent, intent.amount)
		this.charged(charge, card)
		return intent
	}

	private succeed(intent: Intent, amount: number): Intent {
		intent.status = "succeeded"
		intent.amount_received = amount
		intent.amount_capturable = 0
		this.events.happened("payment_intent.succeeded", intent)
		return intent
	}

	private newCharge(intent: Intent, { method, problem }: TestCard): Charge {
		const captured = problem === null && intent.capture_method === "automatic"
		const charge: Charge = {
			id: newId("ch"),
			object: "charge",
			amount: intent.amount,
			amount_captured: captured ? intent.amount : 0,
			amount_refunded: 0,
			balance_transaction: null,
			captured,
			created: seconds(),
			currency: intent.currency,
			disputed: false,
			failure_code: problem?.code ?? null,
			failure_message: problem?.message ?? null,
			livemode: false,
			metadata: { ...intent.metadata },
			paid: problem === null,
			payment_intent: intent.id,
			payment_method: method.id,
			refunded: false,
			status: problem === null ? "succeeded" : "failed",
		}
		this.charges.set(charge.id, charge)
		intent.latest_charge = charge.id
		if (problem) this.events.happened("charge.failed", charge)
		return charge
	}

	/** @returns what is answered: the intent waits for another card */
	private refuse(intent: Intent, problem: CardProblem): ApiError {
		intent.status = "requires_payment_method"
		intent.last_payment_error = problem
		intent.payment_method = null
		this.events.happened("payment_intent.payment_failed", intent)
		return new ApiError(402, { ...problem, payment_intent: intent })
	}
}

function wholeAmount(form: Form): number {
	form.required("amount")
	const amount = form.whole("amount") ?? 0
	if (amount >= LEAST && amount <= MOST) return amount
	const small = amount < LEAST
	throw new ApiError(400, {
		type: "invalid_request_error",
		code: small ? "amount_too_small" : "amount_too_large",
		message: `Amount must be ${small ? `at least ₫${LEAST}` : `no more than ₫${MOST}`} vnd`,
		param: "amount",
	})
}

function unexpected(intent: Intent, deed: string): ApiError {
	return new ApiError(400, {
		type: "invalid_request_error",
		code: "payment_intent_unexpected_state",
		message: `This PaymentIntent could not be ${deed} because it has a status of ${intent.status}.`,
		payment_intent: intent,
	})
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import Stripe from "stripe"
import { marketClock } from "../../../clock"
import { MARKET_PAYMENT_MODULE } from "../../modules/payment"
import type { OpenIntent } from "../../modules/payment/card-intents"
import type MarketPaymentModuleService from "../../modules/payment/service"
import { isUnanswered } from "../../providers/payment-stripe/stripe-client"
import { reasonOf } from "../../reason-of"
import { receiveMoney } from "./receive-money"
import { NAMES, OUR_CURRENCY, ourStripe } from "./stripe-account"

const MOST_AT_ONCE = 200
/** Where cards can still be confirmed, and the amount be changed. */
const UNPAID: readonly Stripe.PaymentIntent.Status[] = ["requires_payment_method", "requires_confirmation"]

/**
 * Asks Stripe at once whether an order's card was charged, and books what was. Nothing for an order that awaits no card.
 *
 * @throws Stripe's error when it does not answer: nothing is known then, and asking again is right
 */
export async function askStripeAbout(container: MedusaContainer, orderId: string): Promise<void> {
	const stripe = ourStripe()
	if (!stripe) return
	for (const intent of await payments(container).openIntents({ orderId }))
		await look(container, stripe, intent)
}

/**
 * Asks Stripe about every intent that is awaited for longer than its webhook takes, and ends those of orders that are given up (invariant 19). What fails for one is logged
 * and asked again; when Stripe does not answer at all, the rest waits for the next run.
 *
 * @returns how many came to their end: paid, or never to be paid
 */
export async function followIntents(container: MedusaContainer): Promise<number> {
	const stripe = ourStripe()
	if (!stripe) return 0
	let ended = 0
	for (const intent of await payments(container).openIntents({ limit: MOST_AT_ONCE })) {
		try {
			if (await look(container, stripe, intent)) ended++
		} catch (error) {
			container
				.resolve(ContainerRegistrationKeys.LOGGER)
				.error(`[cards] ${intent.intentId} could not be looked at: ${reasonOf(error)}`)
			if (isUnanswered(error)) break
		}
	}
	return ended
}

/** Books what an intent has brought; once, however often and by whomever it is told. */
export async function receiveIntent(
	container: MedusaContainer,
	{ id, amount_received: amount, currency, metadata }: PaidIntent,
): Promise<void> {
	const orderId = await payments(container).orderOfIntent(id)
	const code = metadata[NAMES.order] ?? ""
	// Another shop may share the account; what names no order of ours is not ours to book.
	if (currency !== OUR_CURRENCY || (orderId === null && code === "")) return
	await receiveMoney(container, {
		provider: "stripe",
		externalId: id,
		orderId,
		content: code,
		amount,
		payer: null,
		at: marketClock.now(),
	})
	await payments(container).intentAsked(id, true)
}

/** What is read of an intent that was paid. */
export type PaidIntent = Pick<Stripe.PaymentIntent, "id" | "amount_received" | "currency" | "metadata">

/** @returns whether nothing more can come of it */
async function look(container: MedusaContainer, stripe: Stripe, open: OpenIntent): Promise<boolean> {
	const intent =
		open.state === "closed"
			? await cancelled(stripe, open.intentId)
			: await stripe.paymentIntents.retrieve(open.intentId)
	if (intent.status === "succeeded") {
		await receiveIntent(container, intent)
		return true
	}
	// A parcel was cancelled before anything was paid: the card is asked for the rest.
	if (open.state === "awaiting" && intent.amount !== open.standing && UNPAID.includes(intent.status)) {
		await stripe.paymentIntents.update(intent.id, { amount: open.standing })
	}
	await payments(container).intentAsked(intent.id, intent.status === "canceled")
	return intent.status === "canceled"
}

/** Takes the intent of an order that is given up away from its shopper; one that was paid in that moment is answered as paid. */
async function cancelled(stripe: Stripe, intentId: string): Promise<Stripe.PaymentIntent> {
	try {
		return await stripe.paymentIntents.cancel(intentId)
	} catch (error) {
		if (error instanceof Stripe.errors.StripeInvalidRequestError) {
			return await stripe.paymentIntents.retrieve(intentId)
		}
		throw error
	}
}

function payments(container: MedusaContainer): MarketPaymentModuleService {
	return container.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE)
}

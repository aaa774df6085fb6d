import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type RefundState, refundStatesBefore } from "@ocop/domain"
import type Stripe from "stripe"
import { marketClock } from "../../../clock"
import { MARKET_PAYMENT_MODULE } from "../../modules/payment"
import type { CardRefund } from "../../modules/payment/card-refunds"
import type MarketPaymentModuleService from "../../modules/payment/service"
import { isRefused, isUnanswered } from "../../providers/payment-stripe/stripe-client"
import { reasonOf } from "../../reason-of"
import { moveRefund } from "./move-refund"
import { NAMES, ourStripe } from "./stripe-account"

const MOST_AT_ONCE = 100
const BY_THE_MARKET = { type: "system", id: null } as const

/**
 * Sends what is due to cards, of one order or of all. Each once: whoever sends it has claimed it, Stripe knows the refund's id as the idempotency key and, for as long as the charge, among what it
 * has given back. One that Stripe does not take stays due with its reason, where the operator sees it and can end it by hand (card-refund-by-hand.ts).
 *
 * @returns how many were sent
 */
export async function sendCardRefunds(container: MedusaContainer, orderId?: string): Promise<number> {
	const of = orderId === undefined ? { limit: MOST_AT_ONCE } : { orderId }
	return await eachOf(container, await payments(container).dueCardRefunds(of), async (stripe, refund) => {
		const refusals = await payments(container).claimCardRefund(refund.id)
		if (refusals === null) return
		let refusal: string | null = null
		try {
			await bring(container, refund.id, await given(container, stripe, refund, refusals))
		} catch (error) {
			if (isRefused(error)) refusal = `Stripe: ${reasonOf(error)}`
			throw error
		} finally {
			await payments(container).letGoOfCardRefund(refund.id, refusal)
		}
	})
}

/** Asks Stripe what became of refunds whose end nobody has told (invariant 19). @returns how many were asked about */
export async function followSentRefunds(container: MedusaContainer): Promise<number> {
	if (!ourStripe()) return 0
	const sent = await payments(container).sentCardRefunds(MOST_AT_ONCE)
	return await eachOf(container, sent, async (stripe, { id, externalId }) => {
		if (externalId !== null) await bring(container, id, await stripe.refunds.retrieve(externalId))
	})
}

/**
 * Something was told of a refund: how it stands now is asked, as what was told may be older than what is known.
 *
 * @throws Stripe's error when it does not answer
 */
export async function followRefund(container: MedusaContainer, externalId: string): Promise<void> {
	const stripe = ourStripe()
	if (!stripe) return
	await follow(container, await stripe.refunds.retrieve(externalId))
}

/** The same for all that was given back of an intent. @throws Stripe's error when it does not answer */
export async function followRefundsOf(container: MedusaContainer, intentId: string): Promise<void> {
	const stripe = ourStripe()
	if (!stripe) return
	for (const refund of await givenBack(stripe, intentId)) await follow(container, refund)
}

async function follow(container: MedusaContainer, refund: Stripe.Refund): Promise<void> {
	const id = refund.metadata?.[NAMES.refund]
	if (id) await bring(container, id, refund)
}

/**
 * The refund at Stripe: the one that was made in an earlier try, one that somebody made there by hand, or a new one.
 *
 * @param refusals a key of idempotency answers for a day what it answered first, also a refusal whose cause is gone: so each gets a key of its own
 */
async function given(
	container: MedusaContainer,
	stripe: Stripe,
	{ id, orderId, code, amount, intentId }: CardRefund,
	refusals: number,
): Promise<Stripe.Refund> {
	// A key of idempotency is forgotten after a day, what was given back is not.
	const before = await givenBack(stripe, intentId)
	const ours = before.find(isOf(id))
	if (ours) return ours
	for (const refund of before) {
		const byHand = !refund.metadata?.[NAMES.refund] && refund.amount === amount && isLive(refund)
		if (byHand && !(await payments(container).isBookedRefund(refund.id))) {
			logger(container).warn(
				`[cards] ${refund.id}, made at Stripe itself, is taken for refund ${code} of ${orderId}`,
			)
			return refund
		}
	}
	return await stripe.refunds.create(
		{ payment_intent: intentId, amount, metadata: { [NAMES.refund]: id, [NAMES.refundCode]: code } },
		{ idempotencyKey: refusals === 0 ? `refund-${id}` : `refund-${id}-${refusals}` },
	)
}

/** All that Stripe has given back of an intent, by whomever. @throws Stripe's error when it does not answer */
export async function givenBack(stripe: Stripe, intentId: string): Promise<Stripe.Refund[]> {
	return (await stripe.refunds.list({ payment_intent: intentId, limit: 100 })).data
}

/** Whether Stripe's refund is the market's of that id. */
export function isOf(refundId: string) {
	return ({ metadata }: Stripe.Refund) => metadata?.[NAMES.refund] === refundId
}

/** Whether it is with the shopper, or on its way to them. */
export function isLive({ status }: Stripe.Refund): boolean {
	return status !== "failed" && status !== "canceled"
}

/** Moves the market's refund to where Stripe's stands, over every state between. */
export async function bring(
	container: MedusaContainer,
	refundId: string,
	refund: Stripe.Refund,
): Promise<void> {
	for (const to of ["sent", stateOf(refund)] as const) {
		const [row] = await payments(container).listMarketRefunds({ id: refundId }, { take: 1 })
		if (row?.external_id != null && row.external_id !== refund.id) {
			logger(container).error(
				`[cards] ${refund.id} gives back what refund ${row.code} of ${row.order_id} has given back as ${row.external_id}`,
			)
			return
		}
		if (row?.state === "failed" && isLive(refund)) {
			logger(container).error(
				`[cards] ${refund.id} gives back what refund ${row.code} of ${row.order_id} was taken to have failed to: it is paid twice once the new one is`,
			)
		}
		if (!row || !refundStatesBefore(to).includes(row.state)) continue
		await moveRefund(container, {
			refundId,
			to,
			at: marketClock.now(),
			actor: BY_THE_MARKET,
			externalId: refund.id,
			externalAmount: refund.amount,
			note: to === "failed" ? (refund.failure_reason ?? null) : null,
		})
	}
}

/** "succeeded" is Stripe's word for on its way beyond recall; should the holder's bank send it back after all, it is told as failed. */
function stateOf(refund: Stripe.Refund): Exclude<RefundState, "due"> {
	if (refund.status === "succeeded") return "confirmed"
	return isLive(refund) ? "sent" : "failed"
}

/** What fails for one is logged and stays as it is for the next run; when Stripe does not answer at all, so do the others. */
async function eachOf(
	container: MedusaContainer,
	refunds: readonly CardRefund[],
	deed: (stripe: Stripe, refund: CardRefund) => Promise<void>,
): Promise<number> {
	const stripe = ourStripe()
	if (!stripe) return 0
	let done = 0
	for (const refund of refunds) {
		try {
			await deed(stripe, refund)
			done++
		} catch (error) {
			logger(container).error(
				`[cards] refund ${refund.code} of ${refund.orderId} is not carried on: ${reasonOf(error)}`,
			)
			if (isUnanswered(error)) break
		}
	}
	return done
}

function payments(container: MedusaContainer): MarketPaymentModuleService {
	return container.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE)
}

function logger(container: MedusaContainer): Logger {
	return container.resolve(ContainerRegistrationKeys.LOGGER)
}

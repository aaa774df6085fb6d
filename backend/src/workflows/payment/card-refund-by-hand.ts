import type { MedusaContainer } from "@medusajs/framework/types"
import type Stripe from "stripe"
import { MarketError } from "../../market-error"
import { MARKET_PAYMENT_MODULE } from "../../modules/payment"
import { isStripesRefund } from "../../modules/payment/card-refunds"
import type { RefundAct } from "../../modules/payment/refunds"
import type MarketPaymentModuleService from "../../modules/payment/service"
import type { RefundRecord } from "../../modules/payment/service"
import { moveRefund } from "./move-refund"
import { NAMES, ourStripe } from "./stripe-account"
import { bring, givenBack, isLive, isOf } from "./stripe-refunds"

/** How a dispute ends that leaves the money with the market. */
const WON: readonly string[] = ["won", "warning_closed"]

/**
 * An officer moves a refund on. One that is due to a card goes by itself; where Stripe does not take it, it is ended by hand: as given back at Stripe itself or by the bank that decided a dispute, or as failed, and
 * then it is due as a transfer. Stripe is asked first what it has given back, and nobody sends it meanwhile. What Stripe has sent ends as Stripe says.
 *
 * @throws MarketError 404; 409 refund.account_needed, refund.account_changed, refund.is_<state>, refund.being_sent, refund.disputed, refund.given_back, refund.reference_spent; 422 refund.reference_unknown
 */
export async function moveRefundByHand(container: MedusaContainer, act: RefundAct): Promise<void> {
	const payments = container.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE)
	const refund = await refundOf(payments, act.refundId)
	if (refund?.method !== "card") {
		await moveRefund(container, act)
		return
	}
	if (refund.state !== "due") {
		await moveSent(container, refund, act)
		return
	}
	if ((await payments.claimCardRefund(refund.id)) === null) {
		throw new MarketError("refund.being_sent", 409, { params: { code: refund.code } })
	}
	try {
		await endByHand(container, refund, act)
	} finally {
		await payments.letGoOfCardRefund(refund.id, null)
	}
}

/** What went by another way than Stripe is followed by hand; of what Stripe has sent nobody knows better, and an officer may look at a page that is old. */
async function moveSent(container: MedusaContainer, refund: RefundRecord, act: RefundAct): Promise<void> {
	const stripe = ourStripe()
	const externalId = refund.external_id
	if (!stripe || externalId === null || !isStripesRefund(externalId)) {
		await moveRefund(container, act)
		return
	}
	await bring(container, refund.id, await stripe.refunds.retrieve(externalId))
	const payments = container.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE)
	const now = await refundOf(payments, refund.id)
	if (now?.state !== act.to)
		throw new MarketError(`refund.is_${now?.state ?? refund.state}`, 409, { params: { code: refund.code } })
}

async function endByHand(container: MedusaContainer, refund: RefundRecord, act: RefundAct): Promise<void> {
	const payments = container.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE)
	const money = (await payments.moneyOf([refund.order_id])).get(refund.order_id)
	const intentId = money?.request.externalId
	const stripe = ourStripe()
	// Nobody can be asked where the market takes no cards any more.
	const atStripe = stripe && intentId ? (await givenBack(stripe, intentId)).filter(isLive) : []
	const sent = atStripe.find(isOf(refund.id))
	if (sent) {
		await bring(container, refund.id, sent)
		throw new MarketError("refund.is_sent", 409, { params: { code: refund.code } })
	}
	const disputes = money?.disputes ?? []
	if (act.to === "failed" && disputes.some(({ status }) => !WON.includes(status))) {
		throw new MarketError("refund.disputed", 409, { params: { code: refund.code } })
	}
	const isLost = disputes.some(({ external_id: id, status }) => id === act.externalId && status === "lost")
	if (act.to === "sent") {
		const named = atStripe.find(({ id }) => id === act.externalId)
		if (named) {
			await bring(container, refund.id, named)
			return
		}
		const isElsewhere = act.externalId != null && !isStripesRefund(act.externalId) && disputes.length === 0
		if (!isLost && !isElsewhere)
			throw new MarketError("refund.reference_unknown", 422, { field: "reference" })
	}
	// A lost dispute has taken the money already, whatever else was given back.
	if (!isLost) await refuseToPayTwice(payments, refund, atStripe)
	await moveRefund(container, act)
}

/**
 * What somebody gave back at Stripe's own page is with the shopper: as long as it is enough for this refund and stands for no other, a transfer would be the second one.
 *
 * @throws MarketError 409 refund.given_back
 */
async function refuseToPayTwice(
	payments: MarketPaymentModuleService,
	refund: RefundRecord,
	atStripe: readonly Stripe.Refund[],
): Promise<void> {
	const given = atStripe.reduce((sum, { amount }) => sum + amount, 0)
	if (given - (await payments.bookedAtProvider(refund.order_id)) < Number(refund.amount)) return
	const references = atStripe.filter(({ metadata }) => !metadata?.[NAMES.refund]).map(({ id }) => id)
	throw new MarketError("refund.given_back", 409, {
		params: { code: refund.code, references: references.join(", ") },
	})
}

async function refundOf(payments: MarketPaymentModuleService, id: string): Promise<RefundRecord | undefined> {
	const [refund] = await payments.listMarketRefunds({ id }, { take: 1 })
	return refund
}

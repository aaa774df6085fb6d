import type { MedusaContainer } from "@medusajs/framework/types"
import { MarketError } from "../../market-error"
import { MARKET_PAYMENT_MODULE } from "../../modules/payment"
import { isStripesRefund } from "../../modules/payment/card-refunds"
import type { RefundAct } from "../../modules/payment/refunds"
import type MarketPaymentModuleService from "../../modules/payment/service"
import type { RefundRecord } from "../../modules/payment/service"
import { moveRefund } from "./move-refund"
import { ourStripe } from "./stripe-account"
import { bring, givenBack, isOf } from "./stripe-refunds"

/** How a dispute ends that leaves the money with the market. */
const WON: readonly string[] = ["won", "warning_closed"]

/**
 * An officer moves a refund on. One that is due to a card goes by itself; where Stripe does not take it, it is ended by hand: as given back at Stripe itself or by the bank that decided a dispute, or as failed, and
 * then it is due as a transfer. Stripe is asked first what it has given back, and nobody sends it meanwhile.
 *
 * @throws MarketError 404; 409 refund.account_needed, refund.is_<state>, refund.being_sent, refund.disputed; 422 refund.reference_unknown
 */
export async function moveRefundByHand(container: MedusaContainer, act: RefundAct): Promise<void> {
	const payments = container.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE)
	const [refund] = await payments.listMarketRefunds({ id: act.refundId }, { take: 1 })
	if (refund?.method !== "card" || refund.state !== "due") {
		await moveRefund(container, act)
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

async function endByHand(container: MedusaContainer, refund: RefundRecord, act: RefundAct): Promise<void> {
	const payments = container.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE)
	const money = (await payments.moneyOf([refund.order_id])).get(refund.order_id)
	const intentId = money?.request.externalId
	const stripe = ourStripe()
	// Nobody can be asked where the market takes no cards any more.
	const atStripe = stripe && intentId ? await givenBack(stripe, intentId) : []
	const sent = atStripe.filter(isOf(refund.id)).find(({ status }) => status !== "failed")
	if (sent) {
		await bring(container, refund.id, sent)
		throw new MarketError("refund.is_sent", 409, { params: { code: refund.code } })
	}
	const disputes = money?.disputes ?? []
	if (act.to === "failed" && disputes.some(({ status }) => !WON.includes(status))) {
		throw new MarketError("refund.disputed", 409, { params: { code: refund.code } })
	}
	if (act.to === "sent") {
		const named = atStripe.find(({ id }) => id === act.externalId)
		if (named && !(await payments.isBookedRefund(named.id))) {
			await bring(container, refund.id, named)
			return
		}
		const isLost = disputes.some(({ external_id: id, status }) => id === act.externalId && status === "lost")
		const isElsewhere = act.externalId != null && !isStripesRefund(act.externalId) && disputes.length === 0
		if (!isLost && !isElsewhere)
			throw new MarketError("refund.reference_unknown", 422, { field: "reference" })
	}
	await moveRefund(container, act)
}

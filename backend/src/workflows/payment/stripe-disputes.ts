import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { marketClock } from "../../../clock"
import { MARKET_PAYMENT_MODULE } from "../../modules/payment"
import type MarketPaymentModuleService from "../../modules/payment/service"
import { announceAct } from "../journal/announce-act"
import { ourStripe } from "./stripe-account"

/**
 * A card's holder disputes a payment, or their bank has decided: noted as it stands now, for the operator, who answers it at Stripe. The money is the bank's to move; the
 * ledger is not touched by it.
 *
 * @throws Stripe's error when it does not answer
 */
export async function noteStripeDispute(container: MedusaContainer, externalId: string): Promise<void> {
	const stripe = ourStripe()
	if (!stripe) return
	const { payment_intent: intent, amount, reason, status } = await stripe.disputes.retrieve(externalId)
	const payments = container.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE)
	const intentId = typeof intent === "string" ? intent : intent?.id
	const orderId = intentId === undefined ? null : await payments.orderOfIntent(intentId)
	if (orderId === null) return
	const act = await payments.noteDispute({ externalId, orderId, amount, reason, status }, marketClock.now())
	if (!act) return
	container
		.resolve(ContainerRegistrationKeys.LOGGER)
		.warn(`[cards] dispute ${externalId} over ${amount} đồng of order ${orderId}: ${status}`)
	await announceAct(container, act)
}

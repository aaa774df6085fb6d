import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { dong, feeInDong } from "@ocop/domain"
import Stripe from "stripe"
import { marketClock } from "../../../clock"
import { MARKET_PAYMENT_MODULE } from "../../modules/payment"
import type { OpenFee } from "../../modules/payment/provider-fees"
import type MarketPaymentModuleService from "../../modules/payment/service"
import { isUnanswered } from "../../providers/payment-stripe/stripe-client"
import { reasonOf } from "../../reason-of"
import { announceAct } from "../journal/announce-act"
import { bookOrderOrLater } from "../settlement/book-order"
import { ourStripe } from "./stripe-account"

const MOST_AT_ONCE = 100

/**
 * Asks Stripe what it kept of the money of which it has not told, and books it (invariant 19). What fails for one is logged and asked again ten minutes later; when Stripe
 * does not answer at all, or not this key, so is the rest.
 *
 * @returns of how much money it is known now
 */
export async function followFees(container: MedusaContainer): Promise<number> {
	const stripe = ourStripe()
	if (!stripe) return 0
	let told = 0
	for (const open of await payments(container).openFees({ limit: MOST_AT_ONCE })) {
		try {
			if (await ask(container, stripe, open)) told++
		} catch (error) {
			container
				.resolve(ContainerRegistrationKeys.LOGGER)
				.error(`[cards] what Stripe kept of ${open.externalId} is not known: ${reasonOf(error)}`)
			if (isUnanswered(error) || error instanceof Stripe.errors.StripePermissionError) break
		}
	}
	return told
}

/**
 * Stripe has told something of a charge: what it kept of it is asked for, unless it is known. Nothing for a payment that is not booked yet; the job of every minute asks for that.
 *
 * @throws Stripe's error when it does not answer
 */
export async function askFeeOf(container: MedusaContainer, intentId: string): Promise<void> {
	const stripe = ourStripe()
	if (!stripe) return
	for (const open of await payments(container).openFees({ externalId: intentId }))
		await ask(container, stripe, open)
}

/** @returns whether it was told now; Stripe may write it down only some time after the charge */
async function ask(container: MedusaContainer, stripe: Stripe, open: OpenFee): Promise<boolean> {
	const { latest_charge: charge } = await stripe.paymentIntents.retrieve(open.externalId, {
		expand: ["latest_charge.balance_transaction"],
	})
	if (charge === null || typeof charge === "string") return false
	const { amount, balance_transaction: settled } = charge
	if (settled === null || typeof settled === "string") return false
	const act = await payments(container).feeTold(
		open.receivedId,
		feeInDong(dong(amount), settled),
		marketClock.now(),
	)
	if (!act) return false
	await announceAct(container, act)
	await bookOrderOrLater(container, open.orderId)
	return true
}

function payments(container: MedusaContainer): MarketPaymentModuleService {
	return container.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE)
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { marketClock } from "../../../clock"
import type { Actor } from "../../act"
import { MARKET_PAYMENT_MODULE } from "../../modules/payment"
import type { MoneyInput, Received } from "../../modules/payment/money"
import type MarketPaymentModuleService from "../../modules/payment/service"
import { announceAct } from "../journal/announce-act"
import { carryOutPayment } from "./carry-out-payment"

export type { MoneyInput } from "../../modules/payment/money"

/** What was received stands; "known": it stood before. */
export type ReceivedMoney = Omit<Received, "acts">

const NOBODY: Actor = { type: "system", id: null }

/**
 * Money came. It is written down once by its name, pays the order that it names or is due back to who sent it, and what follows is carried out at once or by the reconciler. Told
 * again it changes nothing.
 *
 * @param actor who says so; the market itself where a bank or a provider does
 * @throws MarketError 409 payment.reference_known when that name stands for other money
 */
export async function receiveMoney(
	container: MedusaContainer,
	money: MoneyInput,
	actor: Actor = NOBODY,
): Promise<ReceivedMoney> {
	const received = await container
		.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE)
		.receive(money, actor, marketClock.now())
	return await followUp(container, received)
}

/**
 * The operator says which order money is for that nobody knew it of.
 *
 * @throws MarketError 404; 409 payment.already_matched, payment.order_takes_none
 */
export async function matchMoney(
	container: MedusaContainer,
	{ receivedId, orderId, actor }: { receivedId: string; orderId: string; actor: Actor },
): Promise<ReceivedMoney> {
	const received = await container
		.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE)
		.match(receivedId, orderId, actor, marketClock.now())
	return await followUp(container, received)
}

async function followUp(container: MedusaContainer, { acts, ...received }: Received): Promise<ReceivedMoney> {
	for (const act of acts) await announceAct(container, act)
	const { orderId } = received
	// Who tells it again is answered when what follows is done, also when somebody else is at it.
	if (orderId !== null && (acts.length > 0 || (await isOwed(container, orderId)))) {
		await carryOutPayment(container, orderId)
	}
	return received
}

async function isOwed(container: MedusaContainer, orderId: string): Promise<boolean> {
	const request = (
		await container.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE).moneyOf([orderId])
	).get(orderId)?.request
	return request !== undefined && request.state !== request.carriedOut
}

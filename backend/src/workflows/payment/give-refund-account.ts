import type { MedusaContainer } from "@medusajs/framework/types"
import { marketClock } from "../../../clock"
import type { Actor } from "../../act"
import { MarketError } from "../../market-error"
import { MARKET_PAYMENT_MODULE } from "../../modules/payment"
import type { RefundAccount } from "../../modules/payment/refunds"
import type MarketPaymentModuleService from "../../modules/payment/service"
import { announceAct } from "../journal/announce-act"

/**
 * The shopper says where what is due of an order is to be sent, or an officer for one who called; again, as long as it was not.
 *
 * @throws MarketError 409 refund.already_sent
 */
export async function giveRefundAccount(
	container: MedusaContainer,
	orderId: string,
	account: RefundAccount,
	actor: Actor = { type: "shopper", id: null },
): Promise<void> {
	const acts = await container
		.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE)
		.giveAccount(orderId, account, actor, marketClock.now())
	for (const act of acts) await announceAct(container, act)
}

/**
 * An officer says it of one refund, for a shopper who has lost the order's link and called. It holds for all that is due of the order.
 *
 * @throws MarketError 404; 409 refund.already_sent
 */
export async function giveAccountOfRefund(
	container: MedusaContainer,
	refundId: string,
	account: RefundAccount,
	officer: Actor,
): Promise<void> {
	const [refund] = await container
		.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE)
		.listMarketRefunds({ id: refundId }, { take: 1 })
	if (!refund) throw new MarketError("not_found", 404)
	await giveRefundAccount(container, refund.order_id, account, officer)
}

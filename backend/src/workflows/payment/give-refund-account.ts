import type { MedusaContainer } from "@medusajs/framework/types"
import { marketClock } from "../../../clock"
import { MARKET_PAYMENT_MODULE } from "../../modules/payment"
import type { RefundAccount } from "../../modules/payment/refunds"
import type MarketPaymentModuleService from "../../modules/payment/service"
import { announceAct } from "../journal/announce-act"

/**
 * The shopper says where what is due of an order is to be sent; again, as long as it was not.
 *
 * @throws MarketError 409 refund.already_sent
 */
export async function giveRefundAccount(
	container: MedusaContainer,
	orderId: string,
	account: RefundAccount,
): Promise<void> {
	const acts = await container
		.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE)
		.giveAccount(orderId, account, marketClock.now())
	for (const act of acts) await announceAct(container, act)
}

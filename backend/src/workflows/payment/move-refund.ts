import type { MedusaContainer } from "@medusajs/framework/types"
import { MARKET_PAYMENT_MODULE } from "../../modules/payment"
import type { RefundAct } from "../../modules/payment/refunds"
import type MarketPaymentModuleService from "../../modules/payment/service"
import { announceAct } from "../journal/announce-act"
import { bookOrderOrLater } from "../settlement/book-order"

/**
 * Moves a refund on: sent, arrived, or come back. What came back is due again, in a row of its own, and the books follow.
 *
 * @returns the order that it belongs to (Medusa's id), and whether this call changed anything
 * @throws MarketError 404; 409 refund.account_needed, refund.account_changed, refund.is_<state>
 */
export async function moveRefund(
	container: MedusaContainer,
	act: RefundAct,
): Promise<{ orderId: string; changed: boolean }> {
	const { orderId, acts } = await container
		.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE)
		.moveRefund(act)
	for (const done of acts) await announceAct(container, done)
	if (acts.length > 0) await bookOrderOrLater(container, orderId)
	return { orderId, changed: acts.length > 0 }
}

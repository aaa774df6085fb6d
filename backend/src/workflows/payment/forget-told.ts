import type { MedusaContainer } from "@medusajs/framework/types"
import { MARKET_PAYMENT_MODULE } from "../../modules/payment"
import type MarketPaymentModuleService from "../../modules/payment/service"

/** Longer than a card's holder has to dispute most payments, and no longer than the books need it. */
const KEPT_DAYS = 120

/**
 * Forgets what names people when the books have its sums: what banks and providers told long ago, and where refunds were sent.
 *
 * @returns how many events were emptied, and of how many refunds the account is gone
 */
export async function forgetTold(container: MedusaContainer): Promise<{ events: number; accounts: number }> {
	return await container.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE).forget(KEPT_DAYS)
}

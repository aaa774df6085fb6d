import type { MedusaContainer } from "@medusajs/framework/types"
import { MARKET_PAYMENT_MODULE } from "../../modules/payment"
import type MarketPaymentModuleService from "../../modules/payment/service"

/** Longer than a card's holder has to dispute most payments, and no longer than the books need it. */
const KEPT_DAYS = 120

/** Forgets what banks and providers told long ago, whose sums the books have: it names people. @returns how many events were emptied */
export async function forgetTold(container: MedusaContainer): Promise<number> {
	return await container.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE).forgetBodies(KEPT_DAYS)
}

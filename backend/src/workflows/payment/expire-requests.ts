import type { MedusaContainer } from "@medusajs/framework/types"
import { marketClock } from "../../../clock"
import { MARKET_PAYMENT_MODULE } from "../../modules/payment"
import type MarketPaymentModuleService from "../../modules/payment/service"
import { announceAct } from "../journal/announce-act"
import { carryOutPayment } from "./carry-out-payment"

const MOST_AT_ONCE = 500

/**
 * Gives up what was not paid in time: the request is closed, the order's parcels are cancelled by the market, and its goods are free. Money that comes later goes back. A payment that
 * comes at the same moment is either in time or late, never both: they take turns in the request's row.
 *
 * @returns how many were given up
 */
export async function expireRequests(container: MedusaContainer): Promise<number> {
	const payments = container.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE)
	const at = marketClock.now()
	for (let given = 0; given < MOST_AT_ONCE; given++) {
		const expired = await payments.expireOne(at)
		if (!expired) return given
		for (const act of expired.acts) await announceAct(container, act)
		await carryOutPayment(container, expired.orderId)
	}
	return MOST_AT_ONCE
}

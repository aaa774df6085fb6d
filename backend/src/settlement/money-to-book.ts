import type { MedusaContainer } from "@medusajs/framework/types"
import { dong, type OrderMoney } from "@ocop/domain"
import { MARKET_PAYMENT_MODULE } from "../modules/payment"
import type MarketPaymentModuleService from "../modules/payment/service"

/** What moved by card or transfer for these orders, as the ledger books it: what came and what it cost, what was sent back, and what of that did not arrive. */
export async function moneyToBook(
	container: MedusaContainer,
	orderIds: readonly string[],
): Promise<Map<string, OrderMoney>> {
	const moneys = await container.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE).moneyOf(orderIds)
	return new Map(
		[...moneys].map(([orderId, { received, refunds }]) => [
			orderId,
			{
				received: received.map(({ id, amount, at, fee }) => ({
					id,
					amount: dong(Number(amount)),
					at,
					fee: fee === null ? null : dong(Number(fee)),
				})),
				refunds: refunds.map(({ id, amount, sent_at: sentAt, failed_at: failedAt }) => ({
					id,
					amount: dong(Number(amount)),
					sentAt,
					failedAt,
				})),
			},
		]),
	)
}

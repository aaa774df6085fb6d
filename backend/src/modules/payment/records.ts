import type { InferTypeOf } from "@medusajs/framework/types"
import type { CardDispute } from "./models/card-dispute"
import type { MarketRefund } from "./models/market-refund"
import type { ReceivedPayment } from "./models/received-payment"
import type { RequestRow } from "./requests"

export type RefundRecord = InferTypeOf<typeof MarketRefund>
type ReceivedRecord = InferTypeOf<typeof ReceivedPayment>
type DisputeRecord = InferTypeOf<typeof CardDispute>

/** All that is known of an order's money. */
export interface MoneyOfOrder {
	request: RequestRow
	received: ReceivedRecord[]
	/** The first that was due first. */
	refunds: RefundRecord[]
	disputes: DisputeRecord[]
}

/** The rows of each request, in the order in which they are given. */
export function moneyByOrder(
	requests: readonly RequestRow[],
	{ received, refunds, disputes }: Omit<MoneyOfOrder, "request">,
): Map<string, MoneyOfOrder> {
	return new Map(
		requests.map((request) => {
			const isOfIt = (row: { order_id: string | null }) => row.order_id === request.orderId
			return [
				request.orderId,
				{
					request,
					received: received.filter(isOfIt),
					refunds: refunds.filter(isOfIt),
					disputes: disputes.filter(isOfIt),
				},
			]
		}),
	)
}

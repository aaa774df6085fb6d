import type { MedusaContainer } from "@medusajs/framework/types"
import { normalisePublicCode, type RefundState } from "@ocop/domain"
import { MarketError } from "../market-error"
import { MARKET_PAYMENT_MODULE } from "../modules/payment"
import type MarketPaymentModuleService from "../modules/payment/service"
import type { RefundRecord } from "../modules/payment/service"
import { operatorsRefund } from "./market-payment"
import type { RefundRow, RefundsPage } from "./payment-answers"
import { namesOf, ordersNamed, placedByOrder } from "./transfers-page"

export interface RefundsQuery {
	state: RefundState
	/** A code of a refund or an order, or a part of a phone. */
	q?: string
	limit: number
	offset: number
}

/** Refunds in a state: what is due longest first, what came to an end lately first. */
export async function refundsPage(
	container: MedusaContainer,
	{ state, q = "", limit, offset }: RefundsQuery,
): Promise<RefundsPage> {
	const isOver = state === "confirmed" || state === "failed"
	const direction = isOver ? "DESC" : "ASC"
	const [rows, count] = await container
		.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE)
		.listAndCountMarketRefunds(
			{ state, ...(q === "" ? {} : await named(container, q)) },
			{ take: limit, skip: offset, order: { due_at: direction, id: direction } },
		)
	return { refunds: await rowsOf(container, rows), count, limit, offset }
}

async function named(container: MedusaContainer, q: string) {
	return {
		$or: [{ code: normalisePublicCode(q) }, { order_id: await ordersNamed(container, q) }],
	}
}

/** One refund as the list shows it. @throws MarketError 404 */
export async function refundRow(container: MedusaContainer, id: string): Promise<RefundRow> {
	const rows = await container
		.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE)
		.listMarketRefunds({ id }, { take: 1 })
	const [row] = await rowsOf(container, rows)
	if (!row) throw new MarketError("not_found", 404)
	return row
}

async function rowsOf(container: MedusaContainer, refunds: readonly RefundRecord[]): Promise<RefundRow[]> {
	const ids = [...new Set(refunds.map((refund) => refund.order_id))]
	const [placed, names] = await Promise.all([placedByOrder(container, ids), namesOf(container, ids)])
	return refunds.flatMap((refund) => {
		const order = placed.get(refund.order_id)
		if (!order) return []
		return [
			{
				...operatorsRefund(refund),
				orderId: order.id,
				orderCode: order.code,
				name: names.get(refund.order_id) ?? "",
				phone: order.phone,
			},
		]
	})
}

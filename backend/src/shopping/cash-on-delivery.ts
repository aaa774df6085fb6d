import type { MedusaContainer } from "@medusajs/framework/types"
import { cashRefusalOfOrder, type Dong, formatDong } from "@ocop/domain"
import { MarketError } from "../market-error"
import { PARCEL_MODULE } from "../modules/parcel"
import { cashLimitsAt } from "../modules/parcel/cash-limits"
import type ParcelModuleService from "../modules/parcel/service"
import type { ReviewedLine } from "./reviewed-cart"

interface CashPlacing {
	cartId: string
	/** The attempt that has the cart's turn. */
	attempt: string
	/** +84… */
	phone: string
	/** Goods with delivery. */
	total: Dong
	lines: readonly ReviewedLine[]
}

/**
 * Promises to pay an order at the door: not for alcohol (invariant 12), within the limit of an order, and within what the phone may owe
 * altogether. The promise stands in the cart's placing and lapses with it. Amounts in the refusals are written out, as their sentences say them.
 *
 * @throws MarketError 409 that names the limit, what is open and what may still be ordered; order.being_placed when the turn was lost
 */
export async function promiseCashOnDelivery(
	container: MedusaContainer,
	{ cartId, attempt, phone, total, lines }: CashPlacing,
	at: Date,
): Promise<void> {
	const limits = cashLimitsAt(at)
	const subgroups = lines.flatMap(({ facts }) => facts?.subgroup ?? [])
	const refusal = cashRefusalOfOrder({ total, subgroups }, limits)
	if (refusal?.reason === "alcohol") {
		const line = lines.find(({ facts }) => facts?.subgroup === refusal.subgroup)
		throw new MarketError("order.cash_not_for_alcohol", 409, {
			field: "payment",
			params: { title: line?.memory.title_vi ?? "" },
		})
	}
	if (refusal) {
		throw new MarketError("order.cash_over_order_limit", 409, {
			field: "payment",
			params: { limit: formatDong(refusal.limit), total: formatDong(refusal.total) },
		})
	}
	const promised = await container
		.resolve<ParcelModuleService>(PARCEL_MODULE)
		.promiseCash({ cartId, holder: attempt, phone, total }, limits)
	if (promised === null) return
	if (promised === "turn_lost") throw new MarketError("order.being_placed", 409, { retryAfterSeconds: 10 })
	throw new MarketError("order.cash_over_phone_limit", 409, {
		field: "payment",
		params: {
			limit: formatDong(promised.limit),
			open: formatDong(promised.open),
			left: formatDong(promised.left),
		},
	})
}

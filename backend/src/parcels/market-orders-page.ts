import type { MedusaContainer } from "@medusajs/framework/types"
import { dong, normalisePublicCode, orderStateOf, standingAmounts } from "@ocop/domain"
import { PARCEL_MODULE } from "../modules/parcel"
import type { OrderSearch } from "../modules/parcel/order-search"
import { paymentOf } from "../modules/parcel/payment-of"
import type ParcelModuleService from "../modules/parcel/service"
import type { MarketOrderRow, MarketOrdersPage } from "./market-order-answers"
import { producersOf } from "./producers-of"

export interface MarketOrdersQuery {
	q?: string
	standing: OrderSearch["standing"]
	limit: number
	offset: number
}

/** A page of orders, the newest first, found by their code, a parcel's code, or a part of the phone. */
export async function marketOrdersPage(
	container: MedusaContainer,
	{ q = "", standing, limit, offset }: MarketOrdersQuery,
): Promise<MarketOrdersPage> {
	const parcels = container.resolve<ParcelModuleService>(PARCEL_MODULE)
	const code = normalisePublicCode(q)
	const { ids, count } = await parcels.searchOrders({
		standing,
		code: code === "" ? null : code,
		digits: digitsOf(q),
		limit,
		offset,
	})
	const { count: attempts } = await parcels.openPlacings({ cartId: null, limit: 1, offset: 0 })
	const rows = await parcels.listPlacedOrders({ id: ids }, { relations: ["parcels"], take: null })
	const names = await producersOf(
		container,
		rows.flatMap((row) => row.parcels.map((parcel) => parcel.producer_id)),
	)
	const places = new Map(ids.map((id, place) => [id, place]))
	const orders = rows.map(
		(row): MarketOrderRow => ({
			id: row.id,
			code: row.code,
			placedAt: row.placed_at.toISOString(),
			phone: row.phone,
			state: orderStateOf(
				paymentOf(row),
				row.parcels.map((parcel) => parcel.state),
			),
			total: standingAmounts(
				row.parcels.map(({ state, goods, fee }) => ({
					state,
					goods: dong(Number(goods)),
					fee: dong(Number(fee)),
				})),
			).total,
			parcels: row.parcels
				.map((parcel) => ({
					code: parcel.code,
					producer: names.get(parcel.producer_id)?.name ?? parcel.producer_id,
					state: parcel.state,
					fresh: parcel.fresh,
				}))
				.sort((a, b) => (a.code < b.code ? -1 : 1)),
			owed: row.parcels.some(({ state, carried_out: carriedOut }) => state !== carriedOut),
			demo: row.demo,
		}),
	)
	orders.sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0))
	return { orders, count, limit, offset, attempts }
}

/** What was typed as a part of a phone: "0912 345" is in "+84912345678". */
function digitsOf(q: string): string | null {
	const digits = q.replace(/[\s.()-]/g, "").replace(/^(\+84|0)/, "")
	return /^\d{3,}$/.test(digits) ? digits : null
}

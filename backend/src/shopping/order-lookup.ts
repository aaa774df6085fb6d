import type { MedusaContainer } from "@medusajs/framework/types"
import type { OrderDetail, orderLookupBody } from "@ocop/contracts"
import { isPublicCode, normalisePublicCode, parsePhone } from "@ocop/domain"
import type { z } from "zod"
import { MarketError } from "../market-error"
import { PARCEL_MODULE } from "../modules/parcel"
import { isTokenOf } from "../modules/parcel/order-token"
import type ParcelModuleService from "../modules/parcel/service"
import { orderPayment } from "../payments/order-payment"
import { orderDetailOf } from "./order-detail"
import { orderRowOf } from "./order-rows"

type Lookup = z.output<typeof orderLookupBody>

/**
 * An order by its code and either the secret link's token or the phone that ordered.
 *
 * @throws MarketError 404, the same whichever part is wrong
 */
export async function lookUpOrder(container: MedusaContainer, lookup: Lookup): Promise<OrderDetail> {
	const code = normalisePublicCode(lookup.code)
	const parcels = container.resolve<ParcelModuleService>(PARCEL_MODULE)
	const [placed] = isPublicCode(code)
		? await parcels.listPlacedOrders({ code }, { relations: ["parcels", "parcels.events"] })
		: []
	if (!placed || !opens(lookup, placed)) throw new MarketError("order.not_found", 404)
	const order = await orderRowOf(container, placed.order_id)
	if (!order) throw new MarketError("order.not_found", 404)
	// A phone is known to many: whoever comes by it sees the order, and pays with no card of it.
	const payment = await orderPayment(container, placed, { withCard: "token" in lookup })
	return orderDetailOf(placed, order, payment)
}

function opens(lookup: Lookup, placed: { token_hash: string; phone: string }): boolean {
	return "token" in lookup
		? isTokenOf(lookup.token, placed.token_hash)
		: parsePhone(lookup.phone) === placed.phone
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { type OrderState, orderStateOf } from "@ocop/domain"
import { PARCEL_MODULE } from "../modules/parcel"
import { paymentOf } from "../modules/parcel/payment-of"
import type ParcelModuleService from "../modules/parcel/service"
import { orderByLink } from "../shopping/order-by-link"
import { cancelMarketOrder } from "../workflows/parcel/cancel-order"

/** What stands after a cancellation. */
export interface CancelledOrder {
	code: string
	state: OrderState
}

/**
 * Cancels what is left of an order for who has its secret link. Pressed twice, it answers what stands.
 *
 * @throws MarketError 404 order.not_found, the same whether code or token is wrong; 409 order.parcel_confirmed
 */
export async function cancelByShopper(
	container: MedusaContainer,
	link: { code: string; token: string },
): Promise<CancelledOrder> {
	const service = container.resolve<ParcelModuleService>(PARCEL_MODULE)
	const placed = await orderByLink(container, link)
	await cancelMarketOrder(container).run({
		input: { placedOrderId: placed.id, actor: { type: "shopper", id: null }, note: null },
	})
	const parcels = await service.listParcels({ placed_order_id: placed.id }, { select: ["state"], take: null })
	return {
		code: placed.code,
		state: orderStateOf(
			paymentOf(placed),
			parcels.map(({ state }) => state),
		),
	}
}

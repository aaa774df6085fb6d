import type { MedusaContainer } from "@medusajs/framework/types"
import { MarketError } from "../market-error"
import { PARCEL_MODULE } from "../modules/parcel"
import type ParcelModuleService from "../modules/parcel/service"

/**
 * A parcel below its own order.
 *
 * @throws MarketError 404 when there is none, or when it is another order's
 */
export async function parcelOfOrder(
	container: MedusaContainer,
	placedOrderId: string,
	parcelId: string,
): Promise<{ id: string }> {
	const [parcel] = await container
		.resolve<ParcelModuleService>(PARCEL_MODULE)
		.listParcels({ id: parcelId, placed_order_id: placedOrderId }, { select: ["id"], take: 1 })
	if (!parcel) throw new MarketError("not_found", 404)
	return { id: parcel.id }
}

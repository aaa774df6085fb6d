import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { isPublicCode, normalisePublicCode } from "@ocop/domain"
import { MarketError } from "../market-error"
import { PARCEL_MODULE } from "../modules/parcel"
import type { PlacedOrder } from "../modules/parcel/models/placed-order"
import { isTokenOf } from "../modules/parcel/order-token"
import type ParcelModuleService from "../modules/parcel/service"

/**
 * A placed order with its parcels, for who has its secret link: for what only its shopper may do.
 *
 * @throws MarketError 404 order.not_found, the same whether code or token is wrong
 */
export async function orderByLink(
	container: MedusaContainer,
	{ code: typed, token }: { code: string; token: string },
): Promise<InferTypeOf<typeof PlacedOrder>> {
	const code = normalisePublicCode(typed)
	const [placed] = isPublicCode(code)
		? await container
				.resolve<ParcelModuleService>(PARCEL_MODULE)
				.listPlacedOrders({ code }, { relations: ["parcels"], take: 1 })
		: []
	if (!placed || !isTokenOf(token, placed.token_hash)) throw new MarketError("order.not_found", 404)
	return placed
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { MarketError } from "../market-error"
import { PARCEL_MODULE } from "../modules/parcel"
import { AWAITED_PER_PHONE, type AwaitedPromise } from "../modules/parcel/awaited-orders"
import type ParcelModuleService from "../modules/parcel/service"

/**
 * Promises that an order is paid after it is placed: its goods are kept for it meanwhile, so a phone may have no more than a few of them. The promise stands in the cart's placing and lapses
 * with it.
 *
 * @throws MarketError 409 order.too_many_awaiting; order.being_placed when the turn was lost
 */
export async function promiseToPayAfter(container: MedusaContainer, promise: AwaitedPromise): Promise<void> {
	const refusal = await container.resolve<ParcelModuleService>(PARCEL_MODULE).promiseToPay(promise)
	if (refusal === "turn_lost") throw new MarketError("order.being_placed", 409, { retryAfterSeconds: 10 })
	if (refusal === "too_many") {
		throw new MarketError("order.too_many_awaiting", 409, {
			field: "payment",
			params: { max: AWAITED_PER_PHONE },
		})
	}
}

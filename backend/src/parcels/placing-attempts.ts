import type { MedusaContainer } from "@medusajs/framework/types"
import { PARCEL_MODULE } from "../modules/parcel"
import type ParcelModuleService from "../modules/parcel/service"
import type { PlacingAttemptsPage } from "./market-order-answers"

/** Attempts to order that have not come to their end, the oldest first: they run at this moment, or a reconciler ends them. */
export async function placingAttempts(
	container: MedusaContainer,
	{ limit, offset }: { limit: number; offset: number },
): Promise<PlacingAttemptsPage> {
	const { placings, count } = await container
		.resolve<ParcelModuleService>(PARCEL_MODULE)
		.openPlacings({ cartId: null, limit, offset })
	return { attempts: placings, count, limit, offset }
}

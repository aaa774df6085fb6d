import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { reasonOf } from "../reason-of"
import { followEnvironment } from "../workflows/market/follow-environment"
import { registerMissingOrders } from "../workflows/order/register-missing-orders"
import { carryOutOwed } from "../workflows/parcel/carry-out-owed"
import { mendPayments } from "../workflows/payment/mend-payments"
import { takeBackStrays } from "../workflows/stock/take-back-strays"

const A_MOMENT_MS = 1_000

/**
 * What the environment turns on is turned on; and what every minute mends is mended at the start as well (invariant 19): what was left while no process ran does not wait for a minute more.
 * A turn that a killed process held lapses up to a minute after it, as other processes may be alive and hold theirs; after a quick restart it
 * is therefore a later minute's run that ends it, or the shopper's next press.
 */
export default async function atStart(container: MedusaContainer): Promise<void> {
	const parts = [
		registerMissingOrders,
		takeBackStrays,
		carryOutOwed,
		mendPayments,
		(container: MedusaContainer) => followEnvironment(container).run({}),
	]
	// Each for itself: what one of them meets is no reason to leave the others to a later minute.
	for (const part of parts) {
		try {
			await part(container)
		} catch (error) {
			container
				.resolve(ContainerRegistrationKeys.LOGGER)
				.error(`[market] a part of what a start mends has failed: ${reasonOf(error)}`)
		}
	}
}

export const config = {
	name: "mend-at-start",
	schedule: { interval: A_MOMENT_MS, numberOfExecutions: 1 },
}

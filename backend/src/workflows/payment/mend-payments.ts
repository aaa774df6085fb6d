import type { MedusaContainer } from "@medusajs/framework/types"
import { carryOutOwedPayments } from "./carry-out-payment"
import { expireRequests } from "./expire-requests"
import { handleOpenEvents } from "./hook-events"

/** What of payments is done by the clock, or was left by a process that was killed: at every start and every minute (invariant 19). */
export async function mendPayments(container: MedusaContainer): Promise<void> {
	await handleOpenEvents(container)
	await carryOutOwedPayments(container)
	await expireRequests(container)
}

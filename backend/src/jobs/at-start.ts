import type { MedusaContainer } from "@medusajs/framework/types"
import { registerMissingOrders } from "../workflows/order/register-missing-orders"

const A_MOMENT_MS = 1_000

/** What every minute mends is mended at the start as well: a process that was killed may have left something (invariant 19). */
export default async function atStart(container: MedusaContainer): Promise<void> {
	await registerMissingOrders(container)
}

export const config = {
	name: "mend-at-start",
	schedule: { interval: A_MOMENT_MS, numberOfExecutions: 1 },
}

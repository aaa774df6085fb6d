import type { MedusaContainer } from "@medusajs/framework/types"
import { followStripe } from "../../workflows/payment/follow-stripe"

const A_MOMENT_MS = 4_000

/** Cards that were charged while no process ran are heard of at the start, after the orders themselves were mended (invariant 19). */
export default async function run(container: MedusaContainer): Promise<void> {
	await followStripe(container)
}

export const config = {
	name: "payment-follow-stripe-at-start",
	schedule: { interval: A_MOMENT_MS, numberOfExecutions: 1 },
}

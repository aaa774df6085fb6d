import type { MedusaContainer } from "@medusajs/framework/types"
import { followJournal } from "../../workflows/settlement/follow-journal"

const A_MOMENT_MS = 2_000

/** What happened while no process ran is booked at the start, after the orders themselves were mended (invariant 19). */
export default async function run(container: MedusaContainer): Promise<void> {
	await followJournal(container)
}

export const config = {
	name: "settlement-follow-at-start",
	schedule: { interval: A_MOMENT_MS, numberOfExecutions: 1 },
}

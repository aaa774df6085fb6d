import type { MedusaContainer } from "@medusajs/framework/types"
import { tellPeople } from "../../workflows/message/tell-people"

const A_MOMENT_MS = 3_000

/** What happened while no process ran is told at the start, after the orders themselves were mended (invariant 19). */
export default async function run(container: MedusaContainer): Promise<void> {
	await tellPeople(container)
}

export const config = {
	name: "message-tell-at-start",
	schedule: { interval: A_MOMENT_MS, numberOfExecutions: 1 },
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { proveLedger } from "../../workflows/settlement/prove-ledger"

/** Longer than a minute's run of the job that books what was left: only what stays unbooked is an alarm. */
const SECOND_LOOK_MS = 90_000

export default async function run(container: MedusaContainer): Promise<void> {
	await proveLedger(container, { actor: { type: "system", id: null }, secondLookMs: SECOND_LOOK_MS })
}

export const config = { name: "settlement-prove-ledger", schedule: "53 19 * * *" }

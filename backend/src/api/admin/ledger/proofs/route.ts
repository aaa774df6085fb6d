import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ledgerAlarm } from "../../../../settlement/ledger-alarm"
import type { LedgerAlarm } from "../../../../settlement/ledger-answers"
import { proveLedger } from "../../../../workflows/settlement/prove-ledger"
import { officerOf } from "../../officer-gate"

/** An order that is being placed while somebody waits for the answer is booked within this. */
const SECOND_LOOK_MS = 2_000

/** Proves the ledger now. */
export async function POST(
	request: AuthenticatedMedusaRequest,
	response: MedusaResponse<LedgerAlarm>,
): Promise<void> {
	await proveLedger(request.scope, { actor: officerOf(request), secondLookMs: SECOND_LOOK_MS })
	response.json(await ledgerAlarm(request.scope))
}

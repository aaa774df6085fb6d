import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ledgerAlarm } from "../../../../settlement/ledger-alarm"
import type { LedgerAlarm } from "../../../../settlement/ledger-answers"
import { noQuery } from "../queries"

/** When the ledger was proven last, and what is not sound. */
export async function GET(
	request: AuthenticatedMedusaRequest,
	response: MedusaResponse<LedgerAlarm>,
): Promise<void> {
	noQuery.parse(request.query)
	response.json(await ledgerAlarm(request.scope))
}

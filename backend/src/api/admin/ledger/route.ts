import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { LedgerPage } from "../../../settlement/ledger-answers"
import { ledgerPage } from "../../../settlement/ledger-page"
import { ledgerQuery } from "./queries"

/** Entries, the newest first. */
export async function GET(
	request: AuthenticatedMedusaRequest,
	response: MedusaResponse<LedgerPage>,
): Promise<void> {
	response.json(await ledgerPage(request.scope, ledgerQuery.parse(request.query)))
}

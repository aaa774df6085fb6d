import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { BalancesPage } from "../../../../settlement/ledger-answers"
import { balancesPage } from "../../../../settlement/ledger-page"
import { balancesQuery } from "../queries"

/** What each party is owed or owes. */
export async function GET(
	request: AuthenticatedMedusaRequest,
	response: MedusaResponse<BalancesPage>,
): Promise<void> {
	response.json(await balancesPage(request.scope, balancesQuery.parse(request.query)))
}

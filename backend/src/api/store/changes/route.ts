import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type ChangesPage, changesQuery } from "@ocop/contracts"
import { changesAfter } from "../../../catalogue/journal-position"
import { queryOf } from "../input"

export async function GET(request: MedusaRequest, response: MedusaResponse<ChangesPage>): Promise<void> {
	response.json(await changesAfter(request.scope, queryOf(request, changesQuery).after))
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { FairsPage } from "@ocop/contracts"
import { marketClock } from "../../../../clock"
import { fairsPageAt } from "../../../fairs/fair-cards"

export async function GET(request: MedusaRequest, response: MedusaResponse<FairsPage>): Promise<void> {
	response.json(await fairsPageAt(request.scope, marketClock.now()))
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type ProducersPage, producersQuery } from "@ocop/contracts"
import { marketClock } from "../../../../clock"
import { producersPage } from "../../../catalogue/producers-page"
import { queryOf } from "../input"

export async function GET(request: MedusaRequest, response: MedusaResponse<ProducersPage>): Promise<void> {
	response.json(await producersPage(request.scope, queryOf(request, producersQuery), marketClock.now()))
}

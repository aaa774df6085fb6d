import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type CataloguePage, catalogueQuery } from "@ocop/contracts"
import { marketClock } from "../../../../clock"
import { cataloguePage } from "../../../catalogue/catalogue-page"
import { queryOf } from "../input"

export async function GET(request: MedusaRequest, response: MedusaResponse<CataloguePage>): Promise<void> {
	response.json(await cataloguePage(request.scope, queryOf(request, catalogueQuery), marketClock.now()))
}

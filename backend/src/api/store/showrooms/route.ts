import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type ShowroomsPage, showroomsQuery } from "@ocop/contracts"
import { marketClock } from "../../../../clock"
import { showroomsPageAt } from "../../../showrooms/showroom-pages"
import { queryOf } from "../input"

export async function GET(request: MedusaRequest, response: MedusaResponse<ShowroomsPage>): Promise<void> {
	response.json(await showroomsPageAt(request.scope, queryOf(request, showroomsQuery), marketClock.now()))
}

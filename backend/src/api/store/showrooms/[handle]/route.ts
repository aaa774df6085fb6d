import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type ShowroomDetail, showroomDetailQuery } from "@ocop/contracts"
import { marketClock } from "../../../../../clock"
import { showroomDetailAt } from "../../../../showrooms/showroom-pages"
import { handleOf, queryOf } from "../../input"

export async function GET(request: MedusaRequest, response: MedusaResponse<ShowroomDetail>): Promise<void> {
	const { page } = queryOf(request, showroomDetailQuery)
	response.json(await showroomDetailAt(request.scope, { handle: handleOf(request), page }, marketClock.now()))
}

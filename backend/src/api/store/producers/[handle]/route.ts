import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type ProducerDetail, producerDetailQuery } from "@ocop/contracts"
import { marketClock } from "../../../../../clock"
import { producerDetail } from "../../../../catalogue/producers-page"
import { handleOf, queryOf } from "../../input"

export async function GET(request: MedusaRequest, response: MedusaResponse<ProducerDetail>): Promise<void> {
	const { page } = queryOf(request, producerDetailQuery)
	response.json(await producerDetail(request.scope, handleOf(request), page, marketClock.now()))
}

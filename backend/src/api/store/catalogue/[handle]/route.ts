import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { marketClock } from "../../../../../clock"
import { listingDetail } from "../../../../catalogue/listing-detail"
import { handleOf } from "../../input"

export async function GET(request: MedusaRequest, response: MedusaResponse<string>): Promise<void> {
	const detail = await listingDetail(request.scope, handleOf(request), marketClock.now())
	response.type("json").send(detail)
}

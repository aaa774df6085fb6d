import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ListingDetail } from "@ocop/contracts"
import { marketClock } from "../../../../../clock"
import { listingDetail } from "../../../../catalogue/listing-detail"
import { handleOf } from "../../input"

export async function GET(request: MedusaRequest, response: MedusaResponse<ListingDetail>): Promise<void> {
	response.json(await listingDetail(request.scope, handleOf(request), marketClock.now()))
}

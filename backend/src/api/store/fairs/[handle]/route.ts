import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { FairDetail } from "@ocop/contracts"
import { marketClock } from "../../../../../clock"
import { fairDetailAt } from "../../../../fairs/fair-detail"
import { handleOf } from "../../input"

export async function GET(request: MedusaRequest, response: MedusaResponse<FairDetail>): Promise<void> {
	response.json(await fairDetailAt(request.scope, handleOf(request), marketClock.now()))
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { HomePage } from "@ocop/contracts"
import { marketClock } from "../../../../clock"
import { homePage } from "../../../catalogue/home-page"

export async function GET(request: MedusaRequest, response: MedusaResponse<HomePage>): Promise<void> {
	response.json(await homePage(request.scope, marketClock.now()))
}

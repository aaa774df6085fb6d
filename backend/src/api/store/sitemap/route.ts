import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SitemapEntries } from "@ocop/contracts"
import { marketClock } from "../../../../clock"
import { sitemapEntries } from "../../../catalogue/sitemap-entries"

export async function GET(request: MedusaRequest, response: MedusaResponse<SitemapEntries>): Promise<void> {
	response.json(await sitemapEntries(request.scope, marketClock.now()))
}

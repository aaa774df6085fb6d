import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type CertificatesPage, certificatesQuery } from "@ocop/contracts"
import { marketClock } from "../../../../clock"
import { certificateSearchPage } from "../../../certification/certificate-page"

/** Certificates by code or by words of the product's or producer's name. */
export async function GET(request: MedusaRequest, response: MedusaResponse<CertificatesPage>): Promise<void> {
	const query = certificatesQuery.parse(request.query)
	response.json(await certificateSearchPage(request.scope, query, marketClock.now()))
}

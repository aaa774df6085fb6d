import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CertificateDetail } from "@ocop/contracts"
import { marketClock } from "../../../../../clock"
import { certificatePage } from "../../../../certification/certificate-page"

/** The certificate behind a star, with the product's whole history. */
export async function GET(
	request: MedusaRequest,
	response: MedusaResponse<CertificateDetail>,
): Promise<void> {
	response.json(await certificatePage(request.scope, request.params.code ?? "", marketClock.now()))
}

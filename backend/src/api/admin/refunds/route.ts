import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { RefundsPage } from "../../../payments/payment-answers"
import { refundsPage } from "../../../payments/refunds-page"
import { refundsQuery } from "../transfers/bodies"

/** Refunds in one state. */
export async function GET(
	request: AuthenticatedMedusaRequest,
	response: MedusaResponse<RefundsPage>,
): Promise<void> {
	response.json(await refundsPage(request.scope, refundsQuery.parse(request.query)))
}

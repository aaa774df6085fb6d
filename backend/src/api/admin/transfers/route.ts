import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { TransfersPage } from "../../../payments/payment-answers"
import { transfersPage } from "../../../payments/transfers-page"
import { transfersQuery } from "./bodies"

/** Transfers that are awaited, or money that names no order. */
export async function GET(
	request: AuthenticatedMedusaRequest,
	response: MedusaResponse<TransfersPage>,
): Promise<void> {
	response.json(await transfersPage(request.scope, transfersQuery.parse(request.query)))
}

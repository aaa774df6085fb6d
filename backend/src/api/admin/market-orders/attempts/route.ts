import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PlacingAttemptsPage } from "../../../../parcels/market-order-answers"
import { placingAttempts } from "../../../../parcels/placing-attempts"
import { attemptsQuery } from "../bodies"

/** Attempts to order that are being reconciled. */
export async function GET(
	request: AuthenticatedMedusaRequest,
	response: MedusaResponse<PlacingAttemptsPage>,
): Promise<void> {
	response.json(await placingAttempts(request.scope, attemptsQuery.parse(request.query)))
}

import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { UnhandledEventsPage } from "../../../payments/payment-answers"
import { unhandledEventsPage } from "../../../payments/unhandled-events"
import { hookEventsQuery } from "../transfers/bodies"

/** What providers told and nobody could handle. */
export async function GET(
	request: AuthenticatedMedusaRequest,
	response: MedusaResponse<UnhandledEventsPage>,
): Promise<void> {
	response.json(await unhandledEventsPage(request.scope, hookEventsQuery.parse(request.query)))
}

import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { RetriedEvent } from "../../../../../payments/payment-answers"
import { unhandledEvent } from "../../../../../payments/unhandled-events"
import { retryHookEvent } from "../../../../../workflows/payment/hook-events"
import { readForm } from "../../../form"
import { officerOf } from "../../../officer-gate"
import { retryBody } from "../../../transfers/bodies"

/** Tries once more what nobody could handle, and answers what is left of it. */
export async function POST(
	request: AuthenticatedMedusaRequest,
	response: MedusaResponse<RetriedEvent>,
): Promise<void> {
	const { id = "" } = request.params
	readForm(retryBody, request.body)
	await retryHookEvent(request.scope, { id, actor: officerOf(request) })
	response.json({ left: await unhandledEvent(request.scope, id) })
}

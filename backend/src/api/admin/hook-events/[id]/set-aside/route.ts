import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { setHookEventAside } from "../../../../../workflows/payment/hook-events"
import { readForm } from "../../../form"
import { officerOf } from "../../../officer-gate"
import { setAsideBody } from "../../../transfers/bodies"

/** Says that nothing is to be done any more about what nobody could handle, and why. */
export async function POST(
	request: AuthenticatedMedusaRequest,
	response: MedusaResponse<{ id: string }>,
): Promise<void> {
	const { note } = readForm(setAsideBody, request.body)
	const id = request.params.id ?? ""
	await setHookEventAside(request.scope, { id, note, actor: officerOf(request) })
	response.json({ id })
}

import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { setMoneyAside } from "../../../../../workflows/payment/confirm-transfer"
import { readForm } from "../../../form"
import { officerOf } from "../../../officer-gate"
import { setAsideBody } from "../../../transfers/bodies"

/** Says of money that it is for no order, and what it is. */
export async function POST(
	request: AuthenticatedMedusaRequest,
	response: MedusaResponse<{ id: string }>,
): Promise<void> {
	const { note } = readForm(setAsideBody, request.body)
	const id = request.params.id ?? ""
	await setMoneyAside(request.scope, { receivedId: id, note, actor: officerOf(request) })
	response.json({ id })
}

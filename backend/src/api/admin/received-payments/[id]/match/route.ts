import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { matchByCode } from "../../../../../workflows/payment/confirm-transfer"
import type { ReceivedMoney } from "../../../../../workflows/payment/receive-money"
import { readForm } from "../../../form"
import { officerOf } from "../../../officer-gate"
import { matchBody } from "../../../transfers/bodies"

/** Ties money that named no order to the order with that code. */
export async function POST(
	request: AuthenticatedMedusaRequest,
	response: MedusaResponse<ReceivedMoney>,
): Promise<void> {
	const { code } = readForm(matchBody, request.body)
	const receivedId = request.params.id ?? ""
	response.json(await matchByCode(request.scope, { receivedId, code, actor: officerOf(request) }))
}

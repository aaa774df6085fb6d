import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { marketClock } from "../../../../../../clock"
import type { RefundRow } from "../../../../../payments/payment-answers"
import { refundRow } from "../../../../../payments/refunds-page"
import { moveRefundByHand } from "../../../../../workflows/payment/card-refund-by-hand"
import { officerOf } from "../../../officer-gate"
import { refundActCalled } from "../../acts"

/** Moves a refund on, and answers it as it is then. */
export async function POST(
	request: AuthenticatedMedusaRequest,
	response: MedusaResponse<RefundRow>,
): Promise<void> {
	const { id: refundId = "", act = "" } = request.params
	const said = refundActCalled(act, request.body)
	await moveRefundByHand(request.scope, {
		...said,
		refundId,
		at: marketClock.now(),
		actor: officerOf(request),
	})
	response.json(await refundRow(request.scope, refundId))
}

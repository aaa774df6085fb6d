import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { RefundRow } from "../../../../../payments/payment-answers"
import { readRefundAccount } from "../../../../../payments/refund-account-form"
import { refundRow } from "../../../../../payments/refunds-page"
import { giveAccountOfRefund } from "../../../../../workflows/payment/give-refund-account"
import { readForm } from "../../../form"
import { officerOf } from "../../../officer-gate"
import { accountBody } from "../../../transfers/bodies"

/** Where a refund is to be sent, as its shopper said on the telephone: who has lost the order's link cannot say it on its page. It holds for all that is due of the order. */
export async function POST(
	request: AuthenticatedMedusaRequest,
	response: MedusaResponse<RefundRow>,
): Promise<void> {
	const { id = "" } = request.params
	const account = readRefundAccount(readForm(accountBody, request.body))
	await giveAccountOfRefund(request.scope, id, account, officerOf(request))
	response.json(await refundRow(request.scope, id))
}

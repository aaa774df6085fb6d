import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PaymentMethods } from "@ocop/contracts"
import { paymentMethodsAnswer } from "../../../payments/offered-methods"

/** The ways to pay that are offered at this moment. */
export async function GET(_request: MedusaRequest, response: MedusaResponse<PaymentMethods>): Promise<void> {
	response.json(paymentMethodsAnswer())
}

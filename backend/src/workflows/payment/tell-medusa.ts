import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { RequestRow } from "../../modules/payment/requests"
import { MARKET_IS_PAID } from "../../providers/payment-vietqr/service"

/**
 * Medusa's own payment of an order that is paid: authorised, captured, and a transaction of the order, each once. For who has the order's turn.
 *
 * @throws Error while Medusa or the provider does not take it; then it is owed
 */
export async function tellMedusa(
	container: MedusaContainer,
	{ orderId, sessionId }: Pick<RequestRow, "orderId" | "sessionId">,
): Promise<void> {
	// Where nothing was to be paid there is no session.
	if (sessionId === null) return
	const payments = container.resolve(Modules.PAYMENT)
	const authorised = await payments.authorizePaymentSession(sessionId, MARKET_IS_PAID)
	// A provider that takes the money itself may not know yet what its hook has told us.
	if (!authorised) throw new Error(`the session ${sessionId} still waits for its provider`)
	const read = () => payments.retrievePayment(authorised.id, { relations: ["captures"] })
	let payment = await read()
	if ((payment.captures ?? []).length === 0) {
		await payments.capturePayment({ payment_id: payment.id })
		payment = await read()
	}
	const orders = container.resolve(Modules.ORDER)
	const known = await orders.listOrderTransactions({ order_id: orderId }, { select: ["reference_id"] })
	const missing = (payment.captures ?? []).filter(
		({ id }) => !known.some((transaction) => transaction.reference_id === id),
	)
	if (missing.length === 0) return
	await orders.addOrderTransactions(
		missing.map(({ id, amount }) => ({
			order_id: orderId,
			amount,
			currency_code: payment.currency_code,
			reference: "capture",
			reference_id: id,
		})),
	)
}

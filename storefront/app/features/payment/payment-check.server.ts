import { orderPayment } from "@ocop/contracts"
import { type Locale, m } from "@ocop/messages"
import { standstillOf } from "~/features/cart/standstill.server"
import { BackendRefusal, callBackend } from "~/platform/medusa.server"
import { refusal, refusalFor } from "~/platform/refusal.server"

/** Why nobody could be asked, in words, and with which status the page says so. */
export interface CheckRefused {
	problem: string
	status: number
}

/**
 * Lets the market ask at once whether an order was paid. Its page then shows what was found.
 *
 * @param key the code and the secret link's token
 * @returns null when it was asked
 * @throws a refusal 404 when the token opens no order
 */
export async function checkPayment(
	key: { code: string; token: string },
	locale: Locale,
): Promise<CheckRefused | null> {
	try {
		await callBackend("/store/order-payment-checks", orderPayment, { method: "POST", body: key })
		return null
	} catch (error) {
		const standstill = standstillOf(error, locale, m.payment_check_away({}, { locale }))
		if (standstill) return { problem: standstill.sentence, status: standstill.status }
		if (error instanceof BackendRefusal && error.status === 404) throw refusal(404, "order_locked")
		throw refusalFor(error)
	}
}

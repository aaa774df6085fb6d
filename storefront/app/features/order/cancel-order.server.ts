import { orderDetail } from "@ocop/contracts"
import { type Locale, m } from "@ocop/messages"
import { errorText } from "@ocop/messages/errors"
import { redirect } from "@remix-run/node"
import { standstillOf } from "~/features/cart/standstill.server"
import { privatePage } from "~/platform/cache.server"
import { localePath } from "~/platform/locale"
import { BackendRefusal, callBackend } from "~/platform/medusa.server"
import { refusal, refusalFor } from "~/platform/refusal.server"

/** What the form hears back when the order was not cancelled. */
export interface CancelOutcome {
	/** Why, in a sentence. */
	problem: string
	/** Nobody knows whether it was. */
	unknown: boolean
}

/**
 * Cancels an order and shows it cancelled. A second press finds done what it wants, and is answered the same way.
 * Answers 409 when a parcel was confirmed meanwhile, 429 and 503 when nobody could be asked; always in words on the page.
 *
 * @param key the code and the secret link's token: a phone number opens an order and cancels none
 * @throws a refusal 404 when the token opens no order
 */
export async function cancelOrder(key: { code: string; token: string }, locale: Locale) {
	try {
		await callBackend("/store/order-cancellations", orderDetail.pick({ code: true, state: true }), {
			method: "POST",
			body: key,
		})
		return redirect(localePath(`/don-hang/${key.code}`, locale), 303)
	} catch (error) {
		const standstill = standstillOf(error, locale, m.order_cancel_away({}, { locale }))
		if (standstill)
			return answer({ problem: standstill.sentence, unknown: standstill.status === 503 }, standstill.status, {
				"Retry-After": String(standstill.retryAfterSeconds),
			})
		if (!(error instanceof BackendRefusal)) throw refusalFor(error)
		if (error.status === 404) throw refusal(404, "order_locked")
		if (error.status !== 409) throw refusalFor(error)
		const problem = errorText(error.body.code, error.body.params ?? {}, locale)
		return answer({ problem, unknown: false }, 409)
	}
}

function answer(outcome: CancelOutcome, status: number, headers?: Record<string, string>) {
	return privatePage({ cancel: outcome }, { status, headers })
}

import type { Locale } from "@ocop/messages"
import { redirect } from "@remix-run/node"
import { checkPayment } from "~/features/payment/payment-check.server"
import { giveRefundAccount } from "~/features/payment/refund-account.server"
import { type AccountAnswer, readAccountTyped } from "~/features/payment/refund-account-fields"
import { privatePage } from "~/platform/cache.server"
import { localePath } from "~/platform/locale"
import { refusal } from "~/platform/refusal.server"
import { type CancelOutcome, cancelOrder } from "./cancel-order.server"
import { ORDER_ACTS, ORDER_FORM } from "./order-form"

/** What a form of an order's page hears back when it came to nothing; one of them. */
export interface OrderAnswer {
	cancel?: CancelOutcome
	account?: AccountAnswer
	/** Why nobody could be asked whether it was paid. */
	check?: string
}

/**
 * Answers the forms of an order's page, for a browser that holds its secret link: cancels it, looks whether it was paid, or takes the account for its refunds.
 *
 * @throws a refusal 404 when the token opens no order, 422 for a form that is none of ours
 */
export async function answerOrderForm(key: { code: string; token: string }, form: FormData, locale: Locale) {
	switch (form.get(ORDER_FORM.act)) {
		case ORDER_ACTS.cancel:
			return cancelOrder(key, locale)
		case ORDER_ACTS.check: {
			const refused = await checkPayment(key, locale)
			return refused ? answer({ check: refused.problem }, refused.status) : backTo(key.code, "", locale)
		}
		case ORDER_ACTS.account: {
			const refused = await giveRefundAccount(key, readAccountTyped(form), locale)
			return refused
				? answer({ account: refused.answer }, refused.status)
				: backTo(key.code, `?${ORDER_FORM.accountTaken}=1`, locale)
		}
		default:
			throw refusal(422, "invalid_input")
	}
}

function backTo(code: string, query: string, locale: Locale) {
	return redirect(`${localePath(`/don-hang/${code}`, locale)}${query}`, 303)
}

function answer(said: OrderAnswer, status: number) {
	return privatePage(said, { status })
}

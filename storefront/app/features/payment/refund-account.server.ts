import { type OrderRefundAccountBody, orderRefundAccountAnswer } from "@ocop/contracts"
import { bankOf, parseAccountNumber } from "@ocop/domain"
import { type Locale, m } from "@ocop/messages"
import { errorText } from "@ocop/messages/errors"
import { standstillOf } from "~/features/cart/standstill.server"
import { BackendRefusal, callBackend } from "~/platform/medusa.server"
import { refusal, refusalFor } from "~/platform/refusal.server"
import type { AccountAnswer, AccountField, TypedAccount } from "./refund-account-fields"

const HOLDER_MIN = 2

/** Where a field of the contract stands in the form. */
const FIELD_OF: Record<string, AccountField | undefined> = {
	bankBin: "bank",
	accountNumber: "number",
	accountHolder: "holder",
}

export interface RefusedAccount {
	answer: AccountAnswer
	status: number
}

/**
 * Tells the market where an order's refunds go. Saying the same again changes nothing.
 *
 * @param key the code and the secret link's token: a phone number opens an order and names no account
 * @returns null when it was taken, otherwise what the form hears
 * @throws a refusal 404 when the token opens no order
 */
export async function giveRefundAccount(
	key: { code: string; token: string },
	typed: TypedAccount,
	locale: Locale,
): Promise<RefusedAccount | null> {
	const errors = accountErrors(typed, locale)
	if (Object.keys(errors).length > 0) return { answer: { typed, errors, problem: null }, status: 422 }
	const body: OrderRefundAccountBody = {
		...key,
		bankBin: typed.bank,
		accountNumber: typed.number,
		accountHolder: typed.holder,
	}
	try {
		await callBackend("/store/order-refund-accounts", orderRefundAccountAnswer, { method: "POST", body })
		return null
	} catch (error) {
		const standstill = standstillOf(error, locale, m.payment_account_away({}, { locale }))
		if (standstill)
			return { answer: { typed, errors: {}, problem: standstill.sentence }, status: standstill.status }
		if (!(error instanceof BackendRefusal)) throw refusalFor(error)
		if (error.status === 404) throw refusal(404, "order_locked")
		if (error.status !== 409 && error.status !== 422 && error.status !== 400) throw refusalFor(error)
		const wrong = refusedFields(error, locale)
		const named = Object.keys(wrong).length > 0
		const problem = named ? null : errorText(error.body.code, error.body.params ?? {}, locale)
		return { answer: { typed, errors: wrong, problem }, status: error.status }
	}
}

function accountErrors(typed: TypedAccount, locale: Locale): AccountAnswer["errors"] {
	const errors: AccountAnswer["errors"] = {}
	if (bankOf(typed.bank) === null) errors.bank = sentenceFor("bank", locale)
	if (parseAccountNumber(typed.number) === null) errors.number = sentenceFor("number", locale)
	if ((typed.holder.match(/\p{L}/gu) ?? []).length < HOLDER_MIN) errors.holder = sentenceFor("holder", locale)
	return errors
}

function refusedFields({ body }: BackendRefusal, locale: Locale): AccountAnswer["errors"] {
	const errors: AccountAnswer["errors"] = {}
	for (const path of [body.field, ...(body.problems ?? []).map((problem) => problem.field)]) {
		const field = path === undefined ? undefined : FIELD_OF[path]
		if (field) errors[field] = sentenceFor(field, locale)
	}
	return errors
}

function sentenceFor(field: AccountField, locale: Locale): string {
	switch (field) {
		case "bank":
			return m.payment_account_error_bank({}, { locale })
		case "number":
			return m.payment_account_error_number({}, { locale })
		case "holder":
			return m.payment_account_error_holder({}, { locale })
	}
}

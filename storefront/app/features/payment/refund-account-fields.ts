/** The form that says where refunds go, as the page sends it and the action reads it. */
export const ACCOUNT_FIELDS = { bank: "ngan-hang", number: "so-tai-khoan", holder: "chu-tai-khoan" } as const

export type AccountField = keyof typeof ACCOUNT_FIELDS
export type TypedAccount = Record<AccountField, string>

/** Longer texts are not kept: no account is that long. */
const TYPED_MAX = 100

/** Everything as it was typed. */
export function readAccountTyped(form: FormData): TypedAccount {
	const text = (field: AccountField) => {
		const value = form.get(ACCOUNT_FIELDS[field])
		return typeof value === "string" ? value.slice(0, TYPED_MAX) : ""
	}
	return { bank: text("bank"), number: text("number"), holder: text("holder") }
}

/** What the form hears back when the account was not taken. */
export interface AccountAnswer {
	typed: TypedAccount
	errors: Partial<Record<AccountField, string>>
	/** What stands in the way beyond the fields; null for nothing. */
	problem: string | null
}

import { CONSENT_TEXT_VERSION, type PlaceOrderBody, placeOrderBody } from "@ocop/contracts"
import { parsePhone } from "@ocop/domain"
import { type Locale, m } from "@ocop/messages"
import { wardName } from "~/features/ward/ward-options.server"
import { FIELDS, type FieldErrors, type Typed, type TypedField } from "./fields"

/** Longer texts are not kept: no one types them. */
const TYPED_MAX = 1_000

/** Everything as it was typed. */
export function readTyped(form: FormData): Typed {
	return {
		name: text(form, "name"),
		phone: text(form, "phone"),
		email: text(form, "email"),
		wardText: text(form, "wardText"),
		ward: text(form, "ward"),
		street: text(form, "street"),
		note: text(form, "note"),
		payment: text(form, "payment"),
		consent: form.get(FIELDS.consent) !== null,
	}
}

/** The ward and the whole đồng that stood on the page; a sum that cannot be read differs from every total and brings the right one onto the page. */
export function readSeen(form: FormData): { total: number; ward: string } {
	const total = form.get(FIELDS.seenTotal)
	const ward = form.get(FIELDS.seenWard)
	return {
		total: typeof total === "string" && /^\d{1,12}$/.test(total) ? Number(total) : 0,
		ward: typeof ward === "string" && wardName(ward) !== null ? ward : "",
	}
}

export interface LineChange {
	lineId: string
	/** Zero takes the line out. */
	quantity: number
}

/** What a button made by `lineAct` asks for; null for every other act. */
export function readLineChange(act: FormDataEntryValue | null): LineChange | null {
	const parts = typeof act === "string" ? /^dong:([A-Za-z0-9_]{1,64}):(\d{1,2})$/.exec(act) : null
	return parts?.[1] === undefined ? null : { lineId: parts[1], quantity: Number(parts[2]) }
}

export type ReadOrder = { order: PlaceOrderBody; errors: null } | { order: null; errors: FieldErrors }

/**
 * An order from what was typed, or the sentence for every field that is wrong. The contract's schema decides what the backend
 * takes; phone and ward are looked at here too, so that the shopper hears everything at once.
 */
export function readOrder(typed: Typed, expectedTotal: number, locale: Locale): ReadOrder {
	const parsed = placeOrderBody.safeParse({
		contact: { name: typed.name, phone: typed.phone, email: typed.email.trim() || null },
		address: { wardCode: typed.ward, street: typed.street, note: typed.note.trim() || null },
		consent: { textVersion: CONSENT_TEXT_VERSION, accepted: typed.consent },
		payment: typed.payment,
		expectedTotal,
		locale,
	})
	const errors: FieldErrors = {}
	for (const issue of parsed.error?.issues ?? []) {
		const field = FIELD_OF[issue.path.join(".")]
		if (field) errors[field] ??= sentenceFor(field, locale)
	}
	if (parsePhone(typed.phone) === null) errors.phone ??= sentenceFor("phone", locale)
	if (wardName(typed.ward) === null) errors.ward ??= sentenceFor("ward", locale)
	if (Object.keys(errors).length > 0 || !parsed.success) return { order: null, errors }
	return { order: parsed.data, errors: null }
}

/** Which field of the form a path of the contract belongs to; also for refusals of the backend. */
export const FIELD_OF: Record<string, keyof FieldErrors | undefined> = {
	"contact.name": "name",
	"contact.phone": "phone",
	"contact.email": "email",
	"address.wardCode": "ward",
	"address.street": "street",
	"address.note": "note",
	payment: "payment",
	"consent.accepted": "consent",
	consent: "consent",
}

/** What to do about a field, in a sentence. */
export function sentenceFor(field: keyof FieldErrors, locale: Locale): string {
	switch (field) {
		case "name":
			return m.checkout_error_name({}, { locale })
		case "phone":
			return m.checkout_error_phone({}, { locale })
		case "email":
			return m.checkout_error_email({}, { locale })
		case "street":
			return m.checkout_error_street({}, { locale })
		case "note":
			return m.checkout_error_note({}, { locale })
		case "payment":
			return m.payment_error_method({}, { locale })
		case "consent":
			return m.checkout_error_consent({}, { locale })
		case "ward":
		case "wardText":
			return m.checkout_error_ward({}, { locale })
	}
}

function text(form: FormData, field: TypedField): string {
	const value = form.get(FIELDS[field])
	return typeof value === "string" ? value.slice(0, TYPED_MAX) : ""
}

import { CONSENT_TEXT_VERSION, type PlaceOrderBody, placeOrderBody } from "@ocop/contracts"
import { type PaymentMethod, parsePhone } from "@ocop/domain"
import { provinceOf, wardOf } from "@ocop/geo"
import { MarketError, type MarketProblem } from "../market-error"
import { offeredMethods } from "../payments/offered-methods"

/** A checkout form that was checked: phone in international form, ward known. Money in đồng. */
export interface PlacingForm {
	name: string
	phone: string
	email: string | null
	wardCode: string
	wardName: string
	provinceName: string
	street: string
	note: string | null
	consentTextVersion: string
	payment: PaymentMethod
	expectedTotal: number
	locale: "vi" | "en"
}

/** What is wrong with a field that the contract refuses, in the shopper's words. */
const PROBLEM_OF_FIELD: Record<string, string> = {
	"contact.name": "order.name_missing",
	"contact.phone": "order.phone_wrong",
	"contact.email": "order.email_wrong",
	"address.wardCode": "address.ward_unknown",
	"address.street": "order.street_missing",
	"address.note": "order.note_too_long",
	"consent.accepted": "order.consent_missing",
	"consent.textVersion": "order.consent_outdated",
}

/**
 * Checks everything that the form itself can tell, and names all that is wrong at once.
 *
 * @throws MarketError 422 with one problem a field; 409 order.payment_unavailable for a way to pay that is not offered
 */
export function readPlacingForm(body: unknown): PlacingForm {
	const parsed = placeOrderBody.safeParse(body)
	if (!parsed.success) {
		throw refusal(
			parsed.error.issues.map((issue) => {
				const field = issue.path.join(".")
				return { code: PROBLEM_OF_FIELD[field] ?? "invalid_input", field }
			}),
		)
	}
	const form = inOneLine(parsed.data)
	const phone = parsePhone(form.contact.phone)
	const ward = wardOf(form.address.wardCode)
	const province = ward && provinceOf(ward.provinceCode)
	const problems = problemsOf(form, phone, ward !== null)
	if (phone === null || !ward || !province || problems.length > 0) throw refusal(problems)
	if (!offeredMethods().includes(form.payment)) {
		throw new MarketError("order.payment_unavailable", 409, { field: "payment" })
	}
	return {
		name: form.contact.name,
		phone,
		email: form.contact.email,
		wardCode: ward.code,
		wardName: ward.fullName,
		provinceName: province.fullName,
		street: form.address.street,
		note: form.address.note === "" ? null : form.address.note,
		consentTextVersion: form.consent.textVersion,
		payment: form.payment,
		expectedTotal: form.expectedTotal,
		locale: form.locale,
	}
}

/** What is pasted from a sheet has tabs and ends of lines in it; a name and a street have spaces. */
function inOneLine(form: PlaceOrderBody): PlaceOrderBody {
	return {
		...form,
		contact: { ...form.contact, name: spaced(form.contact.name) },
		address: { ...form.address, street: spaced(form.address.street) },
	}
}

function spaced(text: string): string {
	return text.replace(/[\t\r\n]+/g, " ").trim()
}

function problemsOf(form: PlaceOrderBody, phone: string | null, wardKnown: boolean): MarketProblem[] {
	const problems: MarketProblem[] = []
	const found = (field: string) => problems.push({ code: PROBLEM_OF_FIELD[field] ?? "invalid_input", field })
	if (phone === null) found("contact.phone")
	if (!wardKnown) found("address.wardCode")
	// Agreed to a text that is not the one shown today: the shopper has to see the present one first.
	if (form.consent.textVersion !== CONSENT_TEXT_VERSION) found("consent.textVersion")
	if (!isWritten(form.contact.name)) found("contact.name")
	if (!isWritten(form.address.street)) found("address.street")
	// A message may have several lines.
	if (!isWritten((form.address.note ?? "").replace(/[\r\n\t]/g, " "))) {
		problems.push({ code: "order.note_odd", field: "address.note" })
	}
	return problems
}

/** PostgreSQL refuses the zero byte and halves of characters, and nobody's name or street holds a control character. */
function isWritten(text: string): boolean {
	return !/[\p{Cc}\p{Cs}]/u.test(text)
}

function refusal(problems: MarketProblem[]): MarketError {
	const once = problems.filter(
		(problem, place) => problems.findIndex(({ field }) => field === problem.field) === place,
	)
	return new MarketError("order.form_incomplete", 422, { field: once[0]?.field, problems: once })
}

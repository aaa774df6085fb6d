import { LINE_QUANTITY_MAX } from "@ocop/contracts"
import { type Locale, m } from "@ocop/messages"
import { errorText } from "@ocop/messages/errors"
import { redirect } from "@remix-run/node"
import { privatePage } from "~/platform/cache.server"
import { localePath } from "~/platform/locale"
import { BackendRefusal } from "~/platform/medusa.server"
import { refusalFor } from "~/platform/refusal.server"
import { setLine } from "./cart.server"
import { isDocumentPost } from "./document-post.server"
import { LINE_FORM } from "./line-form"
import { standstillOf } from "./standstill.server"

/** What a line's form hears back. */
export interface LineOutcome {
	lineId: string
	/** Why the line stays as it was, in a sentence; null when it was changed. */
	problem: string | null
	/** No answer came: asking for the cart anew would bring none either. */
	unanswered?: boolean
}

/**
 * Changes the quantity of a line or takes it out, as its form says.
 * Answers 422 for a senseless quantity and the backend's own status when it refuses; a line that has gone already counts as
 * taken out.
 */
export async function changeLine(cartId: string, request: Request, form: FormData, locale: Locale) {
	const lineId = form.get(LINE_FORM.line)
	if (typeof lineId !== "string" || !/^[A-Za-z0-9_]{1,64}$/.test(lineId)) return answer("", null)
	const quantity =
		form.get(LINE_FORM.act) === LINE_FORM.remove ? 0 : readQuantity(form.get(LINE_FORM.quantity))
	if (quantity === null)
		return answer(lineId, m.shop_quantity_wrong({ max: LINE_QUANTITY_MAX }, { locale }), 422)
	try {
		await setLine(cartId, lineId, quantity)
	} catch (error) {
		const standstill = standstillOf(error, locale)
		if (standstill) return answer(lineId, standstill.sentence, standstill.status)
		if (!(error instanceof BackendRefusal)) throw refusalFor(error)
		if (error.status !== 404)
			return answer(lineId, errorText(error.body.code, error.body.params ?? {}, locale), error.status)
	}
	// Without scripts a reload of the answer would send the form again.
	return isDocumentPost(request) ? redirect(localePath("/gio-hang", locale), 303) : answer(lineId, null)
}

function answer(lineId: string, problem: string | null, status = 200) {
	const outcome: LineOutcome = { lineId, problem }
	return privatePage(outcome, { status })
}

function readQuantity(given: FormDataEntryValue | null): number | null {
	if (typeof given !== "string" || !/^\d{1,3}$/.test(given.trim())) return null
	const quantity = Number(given)
	return quantity <= LINE_QUANTITY_MAX ? quantity : null
}

import type { Cart, PlacedOrder } from "@ocop/contracts"
import { type Locale, m } from "@ocop/messages"
import { errorText } from "@ocop/messages/errors"
import { type AppLoadContext, redirect } from "@remix-run/node"
import { readCart } from "~/features/cart/cart.server"
import { changeInWords } from "~/features/cart/cart-view.server"
import { type WardOption, wardName, wardOptions } from "~/features/ward/ward-options.server"
import { privatePage } from "~/platform/cache.server"
import { localePath } from "~/platform/locale"
import { BackendRefusal, BackendUnavailable } from "~/platform/medusa.server"
import { orRefuse, refusalFor, spendOrRefuse } from "~/platform/refusal.server"
import { rememberOrder, writeCartCookie } from "~/platform/session.server"
import { type CheckoutView, checkoutView } from "./checkout-view.server"
import { ACTS, FIELDS, type FieldErrors, type Typed } from "./fields"
import { placeOrder } from "./place-order.server"
import { FIELD_OF, readOrder, readTyped, sentenceFor } from "./read-form.server"

/** What the checkout page is told after its form was sent and no order was made. */
export interface CheckoutAnswer {
	typed: Typed
	errors: FieldErrors
	/** Wards to choose from, when one was searched for. */
	wards: WardOption[] | null
	/** The cart as of now, with its fee when the ward is known. */
	view: CheckoutView
	/** What stands in the way, in sentences; empty when something was only looked up. */
	obstacles: string[]
	/** The fee has just come onto the page: look, then place. */
	feeIsNew: boolean
}

/** Answers the checkout form: searches a ward, works out the fee, or places the order. */
export async function answerCheckout(
	request: Request,
	context: AppLoadContext,
	cart: Cart,
	form: FormData,
	locale: Locale,
) {
	const typed = readTyped(form)
	const act = form.get(FIELDS.act)
	const respond = async (answer: Partial<CheckoutAnswer>, status = 200) => {
		const quoted = answer.view ?? (await quotedView(cart, typed.ward, locale))
		const body: CheckoutAnswer = {
			typed,
			errors: {},
			wards: null,
			obstacles: [],
			feeIsNew: false,
			...answer,
			view: quoted,
		}
		return privatePage(body, { status })
	}

	if (act === ACTS.findWard) {
		const wards = wardOptions(typed.wardText, locale)
		const errors = wards.length === 0 ? { wardText: m.checkout_ward_none({}, { locale }) } : {}
		return respond({ wards, errors })
	}
	if (act === ACTS.quote) {
		if (wardName(typed.ward) === null) return respond({ errors: { ward: sentenceFor("ward", locale) } }, 422)
		return respond({ feeIsNew: true })
	}

	const { order, errors } = readOrder(typed, seenTotal(form), locale)
	if (order === null) {
		const wards = errors.ward && typed.wardText ? wardOptions(typed.wardText, locale) : null
		return respond({ errors, wards }, 422)
	}
	// Without scripts the ward may be chosen and the order sent in one press: the fee is shown first.
	if (form.get(FIELDS.seenWard) !== order.address.wardCode) return respond({ feeIsNew: true })

	await spendOrRefuse(context, "placing")
	try {
		return await showOrder(request, await placeOrder(cart.id, order), locale)
	} catch (error) {
		if (error instanceof BackendUnavailable)
			// The form stays as typed; whether the order was made, the next press finds out.
			return respond({ view: checkoutView(cart, locale), obstacles: [m.checkout_away({}, { locale })] }, 503)
		if (!(error instanceof BackendRefusal)) throw error
		if (error.status === 422 || error.status === 400)
			return respond({ errors: fieldErrors(error, locale), obstacles: obstaclesOf(error, locale) }, 422)
		if (error.status === 409 || error.status === 410) {
			const fresh = await orRefuse(readCart(cart.id, typed.ward))
			const view = checkoutView(fresh ?? cart, locale)
			const changes = (fresh?.changes ?? []).map((change) => changeInWords(change, locale))
			return respond(
				{ view, obstacles: changes.length > 0 ? changes : [refusalSentence(error, locale)] },
				error.status,
			)
		}
		throw refusalFor(error)
	}
}

/**
 * A form sent again after its cart has become an order: the market answers the same order, and so does the page.
 * @returns null when the cart is no order either
 */
export async function answerRepeatedPlacing(
	request: Request,
	cartId: string,
	form: FormData,
	locale: Locale,
) {
	const { order } = readOrder(readTyped(form), seenTotal(form), locale)
	if (order === null || form.get(FIELDS.act) !== ACTS.place) return null
	try {
		return await showOrder(request, await placeOrder(cartId, order), locale)
	} catch (error) {
		if (error instanceof BackendRefusal && error.status !== 429) return null
		throw refusalFor(error)
	}
}

/** Sends the shopper to the order, gives this browser the way to it, and lets go of the cart. */
async function showOrder(request: Request, placed: PlacedOrder, locale: Locale) {
	const headers = new Headers()
	headers.append("Set-Cookie", await rememberOrder(request, { code: placed.code, token: placed.token }))
	headers.append("Set-Cookie", await writeCartCookie(null))
	return redirect(`${localePath(`/don-hang/${placed.code}`, locale)}?moi=1`, { status: 303, headers })
}

/** The cart with the fee to a ward where one is chosen; without the fee when it cannot be had now. */
async function quotedView(cart: Cart, ward: string, locale: Locale): Promise<CheckoutView> {
	if (wardName(ward) === null) return checkoutView(cart, locale)
	try {
		return checkoutView((await readCart(cart.id, ward)) ?? cart, locale)
	} catch (error) {
		if (error instanceof BackendUnavailable) return checkoutView(cart, locale)
		throw refusalFor(error)
	}
}

/** Whole đồng as the page showed them; what cannot be read differs from every total and brings the right one onto the page. */
function seenTotal(form: FormData): number {
	const given = form.get(FIELDS.seenTotal)
	return typeof given === "string" && /^\d{1,12}$/.test(given) ? Number(given) : 0
}

function fieldErrors(error: BackendRefusal, locale: Locale): FieldErrors {
	const errors: FieldErrors = {}
	for (const path of [error.body.field, ...(error.body.problems ?? []).map((problem) => problem.field)]) {
		const field = path === undefined ? undefined : FIELD_OF[path]
		if (field) errors[field] = sentenceFor(field, locale)
	}
	return errors
}

function obstaclesOf(error: BackendRefusal, locale: Locale): string[] {
	return Object.keys(fieldErrors(error, locale)).length > 0 ? [] : [refusalSentence(error, locale)]
}

function refusalSentence(error: BackendRefusal, locale: Locale): string {
	return errorText(error.body.code, error.body.params ?? {}, locale)
}

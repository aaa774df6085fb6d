import type { Cart } from "@ocop/contracts"
import { type Locale, m } from "@ocop/messages"
import { errorText } from "@ocop/messages/errors"
import { type AppLoadContext, redirect } from "@remix-run/node"
import { readCart, setLine } from "~/features/cart/cart.server"
import { changeInWords } from "~/features/cart/cart-view.server"
import { type Standstill, standstillOf, tooOften } from "~/features/cart/standstill.server"
import { offeredMethods } from "~/features/payment/payment-methods.server"
import { waysBesidesCash } from "~/features/payment/payment-words"
import { type WardOption, wardName, wardOptions } from "~/features/ward/ward-options.server"
import { privatePage } from "~/platform/cache.server"
import { localePath, textIn } from "~/platform/locale"
import { BackendRefusal } from "~/platform/medusa.server"
import { refusalFor } from "~/platform/refusal.server"
import { type CheckoutView, checkoutView } from "./checkout-view.server"
import { ACTS, FIELDS, type FieldErrors, type Typed } from "./fields"
import { orderOfGoneCart, placeOrder } from "./place-order.server"
import {
	FIELD_OF,
	type LineChange,
	readLineChange,
	readOrder,
	readSeen,
	readTyped,
	sentenceFor,
} from "./read-form.server"
import { showOrder } from "./show-order.server"

/** What the checkout page is told after its form was sent and no order was made. */
export interface CheckoutAnswer {
	typed: Typed
	/** The chosen ward in words; null when none is chosen. */
	wardName: string | null
	errors: FieldErrors
	/** Wards to choose from, when one was searched for. */
	wards: WardOption[] | null
	/** The cart as of now, with its fee when the ward is known; null when it cannot be read now. */
	view: CheckoutView | null
	/** What the page showed before it was sent: it still counts when there is nothing newer. */
	seen: { total: number; ward: string }
	/** What stands in the way, in sentences; empty when something was only looked up. */
	obstacles: string[]
	/** The order was sent, and nobody knows whether it was made: the obstacles say so. */
	unknown: boolean
	/** The fee has just come onto the page: look, then place. */
	feeIsNew: boolean
}

interface SentForm {
	request: Request
	context: AppLoadContext
	/** The cart of this browser; null when it has none. */
	cartId: string | null
	form: FormData
	locale: Locale
}

interface AnsweredForm {
	/** As it was typed. */
	phone: string
	/** The backend was silent or asked to be left alone: nobody asks it for more. */
	stoodStill: boolean
}

const answered = new WeakMap<AppLoadContext, AnsweredForm>()

/** The form of this very request, once it has been answered: the page then shows the answer. */
export function answeredForm(context: AppLoadContext): AnsweredForm | undefined {
	return answered.get(context)
}

/**
 * Answers the checkout form: searches a ward, changes a line, or places the order. Whatever stands in the way, the form
 * comes back as it was typed.
 */
export async function answerCheckout(sent: SentForm) {
	const { context, cartId, form, locale } = sent
	const typed = readTyped(form)
	const reply = replyTo(form, typed, context)
	const act = form.get(FIELDS.act)
	const placing = act === ACTS.place
	try {
		const cart =
			cartId === null ? null : await readCart(cartId, wardName(typed.ward) === null ? undefined : typed.ward)
		if (cartId === null || cart === null || cart.pieces === 0) return await withoutCart(sent, typed, placing)
		if (act === ACTS.findWard) return reply(findWards(typed, locale), cart, locale)
		const change = readLineChange(act)
		if (change) return await answerLineChange(cart, change, sent, typed, reply)
		return await answerPlacing(cart, sent, typed, reply)
	} catch (error) {
		const standstill = standstillOf(error, locale, placing ? m.checkout_away({}, { locale }) : undefined)
		if (standstill === null) throw refusalFor(error)
		if (act === ACTS.findWard) return reply(findWards(typed, locale), null, locale)
		return reply({ standstill, unknown: placing && isSilence(standstill) }, null, locale)
	}
}

/** The backend's code for a cart that another press is just turning into an order. */
const BEING_PLACED = "order.being_placed"

/** The backend's code for a way to pay that is not on, or not for this order. */
const NOT_OFFERED = "order.payment_unavailable"

/** The backend was silent; it may have heard all the same. Who is told to wait was heard and refused. */
function isSilence({ status }: Standstill): boolean {
	return status === 503
}

interface Reply
	extends Partial<Pick<CheckoutAnswer, "errors" | "wards" | "obstacles" | "unknown" | "feeIsNew">> {
	status?: number
	standstill?: Standstill
}
type SendReply = ReturnType<typeof replyTo>

/** Answers with the form as typed. */
function replyTo(form: FormData, typed: Typed, context: AppLoadContext) {
	return ({ standstill, status = 200, ...said }: Reply, cart: Cart | null, locale: Locale) => {
		answered.set(context, { phone: typed.phone, stoodStill: standstill !== undefined })
		const body: CheckoutAnswer = {
			typed,
			wardName: wardName(typed.ward),
			errors: {},
			wards: null,
			obstacles: standstill ? [standstill.sentence] : [],
			unknown: false,
			feeIsNew: false,
			...said,
			view: cart && checkoutView(cart, locale),
			seen: readSeen(form),
		}
		const headers = standstill ? { "Retry-After": String(standstill.retryAfterSeconds) } : undefined
		return privatePage(body, { status: standstill?.status ?? status, headers })
	}
}

function findWards(typed: Typed, locale: Locale): Reply {
	const wards = wardOptions(typed.wardText, locale)
	return { wards, errors: wards.length === 0 ? { wardText: m.checkout_ward_none({}, { locale }) } : {} }
}

/** A cart that is gone has perhaps become an order, by a press whose answer never arrived: then the order is the answer. */
async function withoutCart({ request, cartId, form, locale }: SentForm, typed: Typed, placing: boolean) {
	const { order } = readOrder(typed, readSeen(form).total, locale)
	const placed =
		cartId === null ? null : placing && order ? await repeated(cartId, order) : await orderOfGoneCart(cartId)
	return placed ? showOrder(request, placed, locale) : redirect(localePath("/gio-hang", locale), 303)
}

async function repeated(...[cartId, order]: Parameters<typeof placeOrder>) {
	try {
		return await placeOrder(cartId, order)
	} catch (error) {
		if (error instanceof BackendRefusal && error.status !== 429) return null
		throw error
	}
}

async function answerLineChange(
	cart: Cart,
	change: LineChange,
	sent: SentForm,
	typed: Typed,
	reply: SendReply,
) {
	const { locale } = sent
	const refused: Reply = {}
	try {
		await setLine(cart.id, change.lineId, change.quantity)
	} catch (error) {
		if (!(error instanceof BackendRefusal) || error.status === 429) throw error
		// A line that has gone already is what was wanted.
		if (error.status !== 404)
			Object.assign(refused, { obstacles: [refusalSentence(error, locale)], status: error.status })
	}
	const fresh = await readCart(cart.id, cart.delivery?.wardCode)
	if (fresh === null || fresh.pieces === 0) return withoutCart(sent, typed, false)
	return reply(refused, fresh, locale)
}

async function answerPlacing(cart: Cart, sent: SentForm, typed: Typed, reply: SendReply) {
	const { request, context, form, locale } = sent
	const seen = readSeen(form)
	const { order, errors } = readOrder(typed, seen.total, locale)
	if (order === null) {
		const wards = errors.ward && typed.wardText ? wardOptions(typed.wardText, locale) : null
		return reply({ errors, wards, status: 422 }, cart, locale)
	}
	const late = tooFarInWords(cart, locale)
	if (late.length > 0) return reply({ obstacles: late, status: 409 }, cart, locale)
	// Without scripts the ward may be chosen and the order sent in one press: the fee is shown first.
	if (seen.ward !== order.address.wardCode) return reply({ feeIsNew: true }, cart, locale)

	const wait = await context.spend("placing")
	if (wait > 0) return reply({ standstill: tooOften(wait, locale) }, cart, locale)
	try {
		return await showOrder(request, await placeOrder(cart.id, order), locale, order.payment)
	} catch (error) {
		// Whether the order was made, the next press finds out.
		const standstill = standstillOf(error, locale, m.checkout_away({}, { locale }))
		if (standstill) return reply({ standstill, unknown: isSilence(standstill) }, cart, locale)
		if (!(error instanceof BackendRefusal)) throw error
		if (error.status === 422 || error.status === 400) {
			const wrong = fieldErrors(error, locale)
			const obstacles = Object.keys(wrong).length > 0 ? [] : [refusalSentence(error, locale)]
			return reply({ errors: wrong, obstacles, status: 422 }, cart, locale)
		}
		// It was there a moment ago: another press has turned it into an order, or it has run out.
		if (error.status === 404) return withoutCart(sent, typed, false)
		if (error.status !== 409 && error.status !== 410) throw error
		if (error.body.code === NOT_OFFERED)
			return reply({ errors: { payment: refusalSentence(error, locale) }, status: 409 }, cart, locale)
		const fresh = (await readCart(cart.id, typed.ward)) ?? cart
		const changes = fresh.changes.map((change) => changeInWords(change, locale))
		const unknown = error.body.code === BEING_PLACED
		const aboutLines = error.body.code.startsWith("cart.")
		const obstacles =
			changes.length > 0 && aboutLines
				? changes
				: [refusalSentence(error, locale), ...(await otherWays(error.body.code, locale))]
		return reply({ obstacles, unknown, status: error.status }, fresh, locale)
	}
}

/** The fresh goods that would not arrive in time at the chosen ward, each with its producer, as the backend would refuse them. */
function tooFarInWords(cart: Cart, locale: Locale): string[] {
	const { delivery } = cart
	if (delivery === null) return []
	const ward = wardName(delivery.wardCode) ?? delivery.wardCode
	return cart.groups
		.flatMap((group) => group.lines)
		.filter((line) => delivery.tooFar.includes(line.id))
		.map(({ listing, producer }) => {
			const title = textIn(listing.title, locale).text
			return errorText("order.fresh_too_far", { title, producer: producer.name, ward }, locale)
		})
}

/** How the order could be paid instead, where it was refused for being paid in cash. */
async function otherWays(code: string, locale: Locale): Promise<string[]> {
	return code.startsWith("order.cash_") ? waysBesidesCash((await offeredMethods()).methods, locale) : []
}

function fieldErrors(error: BackendRefusal, locale: Locale): FieldErrors {
	const errors: FieldErrors = {}
	for (const path of [error.body.field, ...(error.body.problems ?? []).map((problem) => problem.field)]) {
		const field = path === undefined ? undefined : FIELD_OF[path]
		if (field) errors[field] = sentenceFor(field, locale)
	}
	return errors
}

function refusalSentence(error: BackendRefusal, locale: Locale): string {
	return errorText(error.body.code, error.body.params ?? {}, locale)
}

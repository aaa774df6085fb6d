import { type Cart, LINE_QUANTITY_MAX, type ListingDetail } from "@ocop/contracts"
import { type Locale, m } from "@ocop/messages"
import { errorText } from "@ocop/messages/errors"
import { redirect } from "@remix-run/node"
import { privatePage } from "~/platform/cache.server"
import { localeOf } from "~/platform/locale"
import { BackendRefusal } from "~/platform/medusa.server"
import { refusalFor } from "~/platform/refusal.server"
import { readCartCookie, writeCartCookie } from "~/platform/session.server"
import { addLine, createCart } from "./cart.server"
import { isDocumentPost } from "./document-post.server"
import { BUY_PLACE } from "./line-form"
import { standstillOf } from "./standstill.server"

/** What the buy form hears back. */
export interface PutOutcome {
	/** Pieces in the cart afterwards; null when nothing was put in. */
	pieces: number | null
	/** Why not, in a sentence. */
	problem: string | null
}

/** On the address of a product: so many pieces lay in the cart after some of it were put in, without scripts. */
const PUT_PARAMETER = "trong-gio"

/** What the address says was put into the cart; null when it says nothing. */
export function putBefore(url: URL): PutOutcome | null {
	const pieces = url.searchParams.get(PUT_PARAMETER)
	return pieces !== null && /^[1-9]\d{0,3}$/.test(pieces) ? { pieces: Number(pieces), problem: null } : null
}

/**
 * Puts pieces of a listing into this browser's cart, which is made when there is none. A cart that has gone is replaced once.
 * What cannot be bought is refused in words at the form: 422 for a senseless quantity, else the backend's own status.
 */
export async function putIntoCart(request: Request, listing: ListingDetail, form: FormData) {
	const locale = localeOf(new URL(request.url).pathname)
	const quantity = readQuantity(form.get("so-luong"))
	if (quantity === null) return refused(422, m.shop_quantity_wrong({ max: LINE_QUANTITY_MAX }, { locale }))
	if (listing.kind !== "goods") return refused(409, m.shop_not_sold_online({}, { locale }))
	const { cartId } = await readCartCookie(request)
	try {
		const cart = await addToCartOrNewOne(cartId, listing.variantId, quantity)
		const headers = { "Set-Cookie": await writeCartCookie(cart.id) }
		// Without scripts a reload of the answer would put the same in again.
		if (isDocumentPost(request)) {
			const { pathname } = new URL(request.url)
			return redirect(`${pathname}?${PUT_PARAMETER}=${cart.pieces}#${BUY_PLACE}`, { status: 303, headers })
		}
		const outcome: PutOutcome = { pieces: cart.pieces, problem: null }
		return privatePage(outcome, { headers })
	} catch (error) {
		const standstill = standstillOf(error, locale)
		if (standstill) return refused(standstill.status, standstill.sentence)
		if (error instanceof BackendRefusal) return refused(error.status, sentenceFor(error, locale))
		throw refusalFor(error)
	}
}

async function addToCartOrNewOne(cartId: string | null, variantId: string, quantity: number): Promise<Cart> {
	if (cartId !== null) {
		try {
			return await addLine(cartId, variantId, quantity)
		} catch (error) {
			if (!(error instanceof BackendRefusal && (error.status === 404 || error.status === 410))) throw error
		}
	}
	const fresh = await createCart()
	return addLine(fresh.id, variantId, quantity)
}

function readQuantity(given: FormDataEntryValue | null): number | null {
	if (typeof given !== "string" || !/^\d{1,3}$/.test(given.trim())) return null
	const quantity = Number(given)
	return quantity >= 1 && quantity <= LINE_QUANTITY_MAX ? quantity : null
}

function sentenceFor(error: BackendRefusal, locale: Locale): string {
	return errorText(error.body.code, error.body.params ?? {}, locale)
}

function refused(status: number, problem: string) {
	const outcome: PutOutcome = { pieces: null, problem }
	return privatePage(outcome, { status })
}

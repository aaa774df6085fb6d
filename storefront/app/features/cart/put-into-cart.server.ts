import {
	type Cart,
	idempotencyKey,
	LINE_QUANTITY_MAX,
	type ListingDetail,
	type PlacedOrder,
} from "@ocop/contracts"
import { type Locale, m } from "@ocop/messages"
import { errorText } from "@ocop/messages/errors"
import { redirect } from "@remix-run/node"
import { orderOfGoneCart } from "~/features/checkout/place-order.server"
import { privatePage } from "~/platform/cache.server"
import { localeOf, localePath } from "~/platform/locale"
import { BackendRefusal } from "~/platform/medusa.server"
import { notFound, orRefuse, refusalFor } from "~/platform/refusal.server"
import { orderKeyOf, readCartCookie, rememberOrder, writeCartCookie } from "~/platform/session.server"
import { addLine, createCart, readCart } from "./cart.server"
import { isDocumentPost } from "./document-post.server"
import { BUY_FORM, BUY_PLACE } from "./line-form"
import { standstillOf } from "./standstill.server"

/** What the buy form hears back. */
export interface PutOutcome {
	/** Pieces in the cart afterwards; null when nothing was put in. */
	pieces: number | null
	/** Why not, in a sentence. */
	problem: string | null
	/** It may lie in the cart all the same. Sending the same form again puts in nothing twice. */
	unsure?: boolean
	/** The key of the form that may have been heard, for a page that is shown anew with it. */
	key?: string | null
	/** The order that the cart before this one has become, when the shopper may not know of it. */
	ordered?: OrderLink | null
}

interface OrderLink {
	code: string
	href: string
}

/** On the address of a product: some of it was put into the cart just now, without scripts. */
const PUT_PARAMETER = "trong-gio"
/** Beside it: the order that the cart before has become. */
const ORDERED_PARAMETER = "don-truoc"

/** Whether the address says that something was put into the cart: then the page is one visitor's. */
export function saysPut(url: URL): boolean {
	return url.searchParams.has(PUT_PARAMETER)
}

/**
 * What the address says was put into the cart, as far as this browser's cart and orders bear it out: anybody can write an address.
 * @returns null when there is nothing to say
 * @throws a refusal in words when the cart cannot be read now
 */
export async function putBefore(request: Request): Promise<PutOutcome | null> {
	const url = new URL(request.url)
	if (!saysPut(url)) return null
	const { cartId } = await readCartCookie(request)
	const cart = cartId === null ? null : await orRefuse(readCart(cartId))
	if (cart === null || cart.pieces === 0) return null
	const code = url.searchParams.get(ORDERED_PARAMETER)
	const known = code !== null && (await orderKeyOf(request, code)) !== null
	return {
		pieces: cart.pieces,
		problem: null,
		ordered: known ? orderLink(code, localeOf(url.pathname)) : null,
	}
}

/**
 * Puts pieces of a listing into this browser's cart, which is made when there is none. A cart that has gone is replaced once; when it
 * went because it was ordered, this browser is given the way to the order and told so.
 * What cannot be bought is refused in words at the form: 422 for a senseless quantity, else the backend's own status.
 * @param read brings the listing; null for one that cannot exist
 */
export async function putIntoCart(
	request: Request,
	read: () => Promise<ListingDetail | null>,
	form: FormData,
) {
	const locale = localeOf(new URL(request.url).pathname)
	const quantity = readQuantity(form.get(BUY_FORM.quantity))
	if (quantity === null) return refused(422, m.shop_quantity_wrong({ max: LINE_QUANTITY_MAX }, { locale }))
	const listing = await readOrStand(read, locale)
	if (listing === null) throw notFound()
	if ("standstill" in listing) return refused(listing.standstill.status, listing.standstill.sentence)
	if (listing.kind !== "goods") return refused(409, m.shop_not_sold_online({}, { locale }))
	const { cartId } = await readCartCookie(request)
	const key = idempotencyKey.safeParse(form.get(BUY_FORM.key)).data ?? null
	const addition = { variantId: listing.variantId, quantity, key }
	try {
		const { cart, placed } = await addToCartOrNewOne(cartId, addition)
		const headers = new Headers()
		headers.append("Set-Cookie", await writeCartCookie(cart.id))
		if (placed)
			headers.append("Set-Cookie", await rememberOrder(request, { code: placed.code, token: placed.token }))
		// Without scripts a reload of the answer would put the same in again.
		if (isDocumentPost(request)) {
			const said = new URLSearchParams({ [PUT_PARAMETER]: "1" })
			if (placed) said.set(ORDERED_PARAMETER, placed.code)
			const { pathname } = new URL(request.url)
			return redirect(`${pathname}?${said}#${BUY_PLACE}`, { status: 303, headers })
		}
		const ordered = placed && orderLink(placed.code, locale)
		const outcome: PutOutcome = { pieces: cart.pieces, problem: null, ordered }
		return privatePage(outcome, { headers })
	} catch (error) {
		const standstill = standstillOf(error, locale)
		// Who is told to wait was heard and refused; who got no answer may have been heard.
		if (standstill?.status === 503) return refused(503, standstill.sentence, { unsure: true, key })
		if (standstill) return refused(standstill.status, standstill.sentence)
		if (error instanceof BackendRefusal) return refused(error.status, sentenceFor(error, locale))
		throw refusalFor(error)
	}
}

/** The listing, or why the press comes to nothing now: the page that it was made on must stay. */
async function readOrStand(read: () => Promise<ListingDetail | null>, locale: Locale) {
	try {
		return await read()
	} catch (error) {
		const standstill = standstillOf(error, locale)
		if (standstill) return { standstill }
		throw refusalFor(error)
	}
}

/** The cart with the pieces in it, and the order that the cart before has become when a new one had to be made for that reason. */
async function addToCartOrNewOne(
	cartId: string | null,
	{ variantId, quantity, key }: { variantId: string; quantity: number; key: string | null },
): Promise<{ cart: Cart; placed: PlacedOrder | null }> {
	let placed: PlacedOrder | null = null
	if (cartId !== null) {
		try {
			return { cart: await addLine(cartId, variantId, quantity, key), placed }
		} catch (error) {
			if (!(error instanceof BackendRefusal && (error.status === 404 || error.status === 410))) throw error
		}
		// Its cookie is all that leads to the order: it is asked before it is overwritten.
		placed = await orderOfGoneCart(cartId)
	}
	const fresh = await createCart()
	return { cart: await addLine(fresh.id, variantId, quantity, key), placed }
}

function orderLink(code: string, locale: Locale): OrderLink {
	return { code, href: localePath(`/don-hang/${code}`, locale) }
}

function readQuantity(given: FormDataEntryValue | null): number | null {
	if (typeof given !== "string" || !/^\d{1,3}$/.test(given.trim())) return null
	const quantity = Number(given)
	return quantity >= 1 && quantity <= LINE_QUANTITY_MAX ? quantity : null
}

function sentenceFor(error: BackendRefusal, locale: Locale): string {
	return errorText(error.body.code, error.body.params ?? {}, locale)
}

function refused(status: number, problem: string, unsure: Pick<PutOutcome, "unsure" | "key"> = {}) {
	const outcome: PutOutcome = { pieces: null, problem, ...unsure }
	return privatePage(outcome, { status })
}

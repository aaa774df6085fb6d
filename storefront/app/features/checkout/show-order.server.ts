import type { PlacedOrder } from "@ocop/contracts"
import type { PaymentMethod } from "@ocop/domain"
import type { Locale } from "@ocop/messages"
import { redirect, redirectDocument } from "@remix-run/node"
import { localePath } from "~/platform/locale"
import { orRefuse } from "~/platform/refusal.server"
import { rememberOrder, writeCartCookie } from "~/platform/session.server"
import { orderOfGoneCart } from "./place-order.server"

/**
 * Sends the shopper to the order, gives this browser the way to it, and lets go of the cart. A page that takes a card needs a document of its own: the policy
 * of the checkout's lets nobody else in.
 */
export async function showOrder(
	request: Request,
	placed: PlacedOrder,
	locale: Locale,
	payment?: PaymentMethod,
) {
	const headers = new Headers()
	headers.append("Set-Cookie", await rememberOrder(request, { code: placed.code, token: placed.token }))
	headers.append("Set-Cookie", await writeCartCookie(null))
	const lead = payment === "card" ? redirectDocument : redirect
	return lead(`${localePath(`/don-hang/${placed.code}`, locale)}?moi=1`, { status: 303, headers })
}

/**
 * For pages that find their cart gone: when it went because it was ordered, the shopper is led to the order.
 * @throws the redirection
 */
export async function leadToOrderOf(cartId: string, request: Request, locale: Locale): Promise<void> {
	const placed = await orRefuse(orderOfGoneCart(cartId))
	if (placed) throw await showOrder(request, placed, locale)
}

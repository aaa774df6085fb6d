import { type Cart, cart } from "@ocop/contracts"
import { BackendRefusal, BackendUnavailable, callBackend } from "~/platform/medusa.server"

const CARTS = "/store/shopping-carts"

/** A new, empty cart. */
export function createCart(): Promise<Cart> {
	return callBackend(CARTS, cart, { method: "POST", body: {} })
}

/**
 * The cart with prices and stock as of now, and what has changed since the last look.
 * @param wardCode brings the delivery quote along
 * @returns null when there is no such cart (any more)
 */
export async function readCart(cartId: string, wardCode?: string): Promise<Cart | null> {
	try {
		return await callBackend(`${CARTS}/${cartId}`, cart, { query: { ward_code: wardCode } })
	} catch (error) {
		if (error instanceof BackendRefusal && (error.status === 404 || error.status === 410)) return null
		throw error
	}
}

/**
 * Puts pieces in. With the key of the form that asks for them it can be asked again without harm, and is, once, when no answer comes.
 * @throws BackendRefusal 404 for an unknown cart or variant, 409 when less is left, 422 when it is not sold here
 */
export async function addLine(
	cartId: string,
	variantId: string,
	quantity: number,
	key: string | null,
): Promise<Cart> {
	const add = () =>
		callBackend(`${CARTS}/${cartId}/lines`, cart, {
			method: "POST",
			body: { variantId, quantity },
			...(key === null ? {} : { idempotencyKey: key }),
		})
	try {
		return await add()
	} catch (error) {
		if (key === null || !(error instanceof BackendUnavailable)) throw error
		return add()
	}
}

/** Zero takes the line out. @throws BackendRefusal as `addLine` */
export function setLine(cartId: string, lineId: string, quantity: number): Promise<Cart> {
	return callBackend(`${CARTS}/${cartId}/lines/${encodeURIComponent(lineId)}`, cart, {
		method: "POST",
		body: { quantity },
	})
}

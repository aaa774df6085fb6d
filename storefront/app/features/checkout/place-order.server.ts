import { type PlacedOrder, type PlaceOrderBody, placedOrder } from "@ocop/contracts"
import { BackendRefusal, BackendUnavailable, callBackend } from "~/platform/medusa.server"

/**
 * Turns a cart into an order. Placing the same cart again gives the same order, so a second press is harmless, and
 * an answer that does not come is asked for once more.
 * @throws BackendRefusal 409/410 when lines, prices or the total are not what the shopper saw, 422 for a wrong field, BackendUnavailable when it stays unknown
 */
export async function placeOrder(cartId: string, order: PlaceOrderBody): Promise<PlacedOrder> {
	const place = () =>
		callBackend(`/store/shopping-carts/${cartId}/place`, placedOrder, { method: "POST", body: order })
	try {
		return await place()
	} catch (error) {
		if (!(error instanceof BackendUnavailable)) throw error
		// The shopper is still waiting, and the order may be made a moment later: the second question meets it.
		return place()
	}
}

/**
 * The order that a cart has become, for a shopper who never saw the answer.
 * @returns null when none was made of it
 * @throws BackendUnavailable, or BackendRefusal 429
 */
export async function orderOfGoneCart(cartId: string): Promise<PlacedOrder | null> {
	try {
		return await callBackend(`/store/shopping-carts/${cartId}/order`, placedOrder)
	} catch (error) {
		if (error instanceof BackendRefusal && error.status !== 429) return null
		throw error
	}
}

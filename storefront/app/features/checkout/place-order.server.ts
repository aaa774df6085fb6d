import { type PlacedOrder, type PlaceOrderBody, placedOrder } from "@ocop/contracts"
import { BackendRefusal, BackendUnavailable, callBackend } from "~/platform/medusa.server"

const REMEMBERED_PLACINGS = 2_000

/** What was sent for which cart, oldest first: an answer may have come too late, or found no line to travel by. */
const sent = new Map<string, PlaceOrderBody>()

/**
 * Turns a cart into an order. Placing the same cart again gives the same order, so a second press is harmless, and
 * an answer that does not come is asked for once more.
 * @throws BackendRefusal 409/410 when lines, prices or the total are not what the shopper saw, 422 for a wrong field, BackendUnavailable when it stays unknown
 */
export async function placeOrder(cartId: string, order: PlaceOrderBody): Promise<PlacedOrder> {
	sent.delete(cartId)
	sent.set(cartId, order)
	for (const oldest of sent.keys()) {
		if (sent.size <= REMEMBERED_PLACINGS) break
		sent.delete(oldest)
	}
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
 * The order that a cart has become, for a shopper who never saw the answer. Only for a cart that is gone: one that still stands would be
 * ordered by asking.
 * @returns null when this process sent no order for it, or none was made
 * @throws BackendUnavailable
 */
export async function orderOfGoneCart(cartId: string): Promise<PlacedOrder | null> {
	const order = sent.get(cartId)
	if (!order) return null
	try {
		return await placeOrder(cartId, order)
	} catch (error) {
		if (error instanceof BackendRefusal && error.status !== 429) return null
		throw error
	}
}

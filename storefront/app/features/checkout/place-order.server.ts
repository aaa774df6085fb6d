import { type PlacedOrder, type PlaceOrderBody, placedOrder } from "@ocop/contracts"
import { callBackend } from "~/platform/medusa.server"

/**
 * Turns a cart into an order. Placing the same cart again gives the same order, so a second press is harmless.
 * @throws BackendRefusal 409/410 when lines, prices or the total are not what the shopper saw, 422 for a wrong field
 */
export function placeOrder(cartId: string, order: PlaceOrderBody): Promise<PlacedOrder> {
	return callBackend(`/store/shopping-carts/${cartId}/place`, placedOrder, { method: "POST", body: order })
}

import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { PlacedOrder } from "@ocop/contracts"
import { marketClock } from "../../clock"
import { environment } from "../../environment"
import { isMarketError, MarketError } from "../market-error"
import { PARCEL_MODULE } from "../modules/parcel"
import { orderToken } from "../modules/parcel/order-token"
import type ParcelModuleService from "../modules/parcel/service"
import { isWaitedInVain } from "../workflows/cart/cart-lock"
import { placeOrder } from "../workflows/order/place-order"
import { registerPlacedOrder } from "../workflows/order/register-placed-order"
import { cartChanged } from "./cart-changed"
import { isCartId, openCart } from "./cart-rows"
import type { PlacingForm } from "./placing-form"
import { reviewCart } from "./reviewed-cart"

/**
 * Orders a cart. The button may be pressed twice, ten times at once, or again after an answer was lost: there is one order, and every press
 * is answered with its code and link. Who asks us directly shows that the order is theirs by its phone: a cart's id is no secret, and for a stranger an ordered cart is as
 * unknown as one that there never was.
 *
 * @param isOurStorefront whether our storefront asks, which has the cart's id from a signed cookie
 * @throws MarketError 404 unknown cart, 409 something is not as it was seen
 */
export async function placeCart(
	container: MedusaContainer,
	cartId: string,
	form: PlacingForm,
	isOurStorefront: boolean,
): Promise<PlacedOrder> {
	if (!isCartId(cartId)) throw new MarketError("cart.not_found", 404)
	const asker = isOurStorefront ? {} : { phone: form.phone }
	const standing = await placedOrderOfCart(container, cartId, asker)
	if (standing) return standing
	const orderId = await makeOrder(container, cartId, form)
	const { result } = await registerPlacedOrder(container).run({ input: { orderId } })
	// The order may be that of another press, which came between.
	return isOurStorefront ? result : ((await placedOrderOfCart(container, cartId, asker)) ?? result)
}

/**
 * The order that a cart has become.
 *
 * @throws MarketError 404 for a cart that is unknown or was not ordered
 */
export async function orderOfCart(container: MedusaContainer, cartId: string): Promise<PlacedOrder> {
	const standing = isCartId(cartId) ? await placedOrderOfCart(container, cartId) : null
	if (!standing) throw new MarketError("order.not_found", 404)
	return standing
}

async function makeOrder(container: MedusaContainer, cartId: string, form: PlacingForm): Promise<string> {
	try {
		const { result } = await placeOrder(container).run({ input: { cartId, form, attempt: randomUUID() } })
		return result.orderId
	} catch (error) {
		if (isMarketError(error)) throw error
		// Another press has the cart, or had it in a process that was killed: the shopper may press again.
		if (isWaitedInVain(error)) throw new MarketError("order.being_placed", 409, { retryAfterSeconds: 10 })
		throw (await lostRace(container, cartId)) ?? error
	}
}

/** Medusa found less than we had a moment ago: the refusal that names the line, or null when that is not what happened. */
async function lostRace(container: MedusaContainer, cartId: string): Promise<MarketError | null> {
	const open = await openCart(container, cartId).catch((error: unknown) => {
		// Closed meanwhile: another attempt has made the order, so the cart tells nothing about this failure.
		if (isMarketError(error)) return null
		throw error
	})
	if (!open) return null
	const cart = await reviewCart(container, open, marketClock.now())
	return cart.orderable ? null : cartChanged(cart.changes)
}

/**
 * @param asker the phone by which whoever asks must be known; none where the cart's id is proof enough
 * @throws MarketError 404 cart.not_found when the order is another's
 */
async function placedOrderOfCart(
	container: MedusaContainer,
	cartId: string,
	asker: { phone?: string } = {},
): Promise<PlacedOrder | null> {
	const [placed] = await container
		.resolve<ParcelModuleService>(PARCEL_MODULE)
		.listPlacedOrders({ cart_id: cartId }, { select: ["code", "order_id", "phone"] })
	if (!placed) return null
	if (asker.phone !== undefined && asker.phone !== placed.phone) throw new MarketError("cart.not_found", 404)
	return { code: placed.code, token: orderToken(placed.order_id, environment.orderLinkSecret) }
}

import {
	createWorkflow,
	transform,
	type WorkflowData,
	WorkflowResponse,
	when,
} from "@medusajs/framework/workflows-sdk"
import { type CartAttempt, lockCart, unlockCart } from "../cart/cart-lock"
import { orderCart } from "./order-cart"
import { findOrderStep } from "./steps/find-order"
import type { PlacingInput } from "./steps/review-placing"

/**
 * Makes an order of a cart, once: attempts take turns, and whoever comes second gets the order of the first.
 *
 * @throws MarketError 404 or 409 (see reviewPlacingStep); nothing is changed then
 */
export const placeOrder = createWorkflow("place-order", (input: WorkflowData<PlacingInput & CartAttempt>) => {
	lockCart(input)
	const standing = findOrderStep({ cartId: input.cartId })
	const made = when("cart-is-not-ordered", { standing }, ({ standing }) => standing.orderId === null).then(
		() => orderCart.runAsStep({ input }),
	)
	unlockCart(input)
	return new WorkflowResponse(
		transform({ standing, made }, ({ standing, made }) => ({
			orderId: standing.orderId ?? made?.orderId ?? "",
		})),
	)
})

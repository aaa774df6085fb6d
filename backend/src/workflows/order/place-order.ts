import {
	createWorkflow,
	transform,
	type WorkflowData,
	WorkflowResponse,
	when,
} from "@medusajs/framework/workflows-sdk"
import { type CartAttempt, lockCart, unlockCart } from "../cart/cart-lock"
import { orderCart } from "./order-cart"
import { claimPlacingStep, releasePlacingStep } from "./steps/claim-placing"
import { findOrderStep } from "./steps/find-order"
import { holdToOrderStep } from "./steps/hold-to-order"
import type { PlacingInput } from "./steps/review-placing"

/**
 * Makes an order of a cart, once: attempts take turns, in this process by a lock and among processes by a row of the database, and whoever
 * comes second gets the order of the first. Its goods are held before anything is made, so who comes too late for the last piece is told so at once.
 *
 * @throws MarketError 404 or 409 (see reviewPlacingStep, claimPlacingStep, holdToOrderStep); nothing is changed then
 */
export const placeOrder = createWorkflow("place-order", (input: WorkflowData<PlacingInput & CartAttempt>) => {
	lockCart(input)
	const placing = claimPlacingStep(input)
	const standing = findOrderStep({ cartId: input.cartId, code: placing.code })
	const made = when("cart-is-not-ordered", { standing }, ({ standing }) => standing.orderId === null).then(
		() => {
			holdToOrderStep({ cartId: input.cartId })
			return orderCart.runAsStep({
				input: transform({ input, placing }, ({ input, placing }) => ({
					cartId: input.cartId,
					form: input.form,
					attempt: input.attempt,
					code: placing.code,
				})),
			})
		},
	)
	const orderId = transform(
		{ standing, made },
		({ standing, made }) => standing.orderId ?? made?.orderId ?? "",
	)
	releasePlacingStep(
		transform({ input, orderId }, ({ input, orderId }) => ({
			cartId: input.cartId,
			attempt: input.attempt,
			orderId,
		})),
	)
	unlockCart(input)
	return new WorkflowResponse(transform({ orderId }, ({ orderId }) => ({ orderId })))
})

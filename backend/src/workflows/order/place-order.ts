import {
	createWorkflow,
	transform,
	type WorkflowData,
	WorkflowResponse,
	when,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { type CartAttempt, lockCart, unlockCart } from "../cart/cart-lock"
import { orderCart } from "./order-cart"
import { claimPlacingStep, keepPlacingStep, releasePlacingStep } from "./steps/claim-placing"
import { findOrderStep } from "./steps/find-order"
import type { PlacingInput } from "./steps/review-placing"
import { stockKeysStep } from "./steps/stock-keys"

const WAIT_SECONDS = 30
const HELD_SECONDS = 60
const LOOK_AGAIN_SECONDS = 0.05

/**
 * Makes an order of a cart, once: attempts take turns, in this process by a lock and among processes by a row of the database, and whoever
 * comes second gets the order of the first. Orders that want the same goods take turns as well, so the loser of the last piece is refused by
 * the review, before anything was made.
 *
 * @throws MarketError 404 or 409 (see reviewPlacingStep, claimPlacingStep); nothing is changed then
 */
export const placeOrder = createWorkflow("place-order", (input: WorkflowData<PlacingInput & CartAttempt>) => {
	lockCart(input)
	// Before the goods are locked: who waits for a cart that another process holds keeps nobody else from buying.
	const placing = claimPlacingStep(input)
	const keys = stockKeysStep({ cartId: input.cartId })
	acquireLockStep(
		transform({ input, keys }, ({ input, keys }) => ({
			key: keys,
			ownerId: input.attempt,
			timeout: WAIT_SECONDS,
			ttl: HELD_SECONDS,
			retryInterval: LOOK_AGAIN_SECONDS,
		})),
	).config({ name: "lock-stock" })
	// The goods may have been waited for.
	keepPlacingStep(input)
	const standing = findOrderStep({ cartId: input.cartId, code: placing.code })
	const made = when("cart-is-not-ordered", { standing }, ({ standing }) => standing.orderId === null).then(
		() =>
			orderCart.runAsStep({
				input: transform({ input, placing }, ({ input, placing }) => ({
					cartId: input.cartId,
					form: input.form,
					attempt: input.attempt,
					code: placing.code,
				})),
			}),
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
	releaseLockStep(
		transform({ input, keys }, ({ input, keys }) => ({ key: keys, ownerId: input.attempt })),
	).config({ name: "unlock-stock" })
	unlockCart(input)
	return new WorkflowResponse(transform({ orderId }, ({ orderId }) => ({ orderId })))
})

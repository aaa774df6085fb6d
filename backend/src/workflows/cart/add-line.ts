import {
	createWorkflow,
	transform,
	type WorkflowData,
	WorkflowResponse,
	when,
} from "@medusajs/framework/workflows-sdk"
import { createLineItemsStep, updateLineItemsStep } from "@medusajs/medusa/core-flows"
import { holdAgainStep, letGoStep } from "../stock/steps/let-go"
import { type CartAttempt, lockCart, unlockCart } from "./cart-lock"
import { acknowledgePricesStep } from "./steps/acknowledge-prices"
import { type Addition, checkAdditionStep } from "./steps/check-addition"

/**
 * Puts pieces of a listing into a cart, at Medusa's price; a listing has one line however often it is put in. The same form sent again, after an
 * answer was lost or by a second press, puts in nothing more.
 *
 * Made of the steps of Medusa's workflow that write lines: the rest of it prices, taxes and rebates the whole cart, which is done once, when it is
 * ordered (docs/decisions/0037).
 */
export const addCartLine = createWorkflow("add-cart-line", (input: WorkflowData<Addition & CartAttempt>) => {
	lockCart(input)
	// What the cart holds for its checkout would stand in its own way.
	const released = letGoStep({ cartId: input.cartId, key: null })
	const checked = checkAdditionStep(input)
	updateLineItemsStep(
		transform({ input, checked }, ({ input, checked: { raised } }) => ({
			id: input.cartId,
			items: raised
				? [
						{
							selector: { id: raised.lineId },
							data: { quantity: raised.quantity, metadata: raised.metadata },
						},
					]
				: [],
		})),
	)
	createLineItemsStep(
		transform({ input, checked }, ({ input, checked }) => ({
			id: input.cartId,
			items: checked.created ? [{ cart_id: input.cartId, ...checked.created }] : [],
		})),
	)
	when("prices-may-be-stale", { checked }, ({ checked }) => checked.hadLines).then(() => {
		acknowledgePricesStep({ cartId: input.cartId })
	})
	holdAgainStep({ cartId: input.cartId, released })
	unlockCart(input)
	return new WorkflowResponse(input.cartId)
})

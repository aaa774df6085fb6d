import {
	createWorkflow,
	transform,
	type WorkflowData,
	WorkflowResponse,
	when,
} from "@medusajs/framework/workflows-sdk"
import { addToCartWorkflow, updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows"
import { holdAgainStep, letGoStep } from "../stock/steps/let-go"
import { type CartAttempt, lockCart, unlockCart } from "./cart-lock"
import { acknowledgePricesStep } from "./steps/acknowledge-prices"
import { type Addition, checkAdditionStep } from "./steps/check-addition"

/**
 * Puts pieces of a listing into a cart, at Medusa's price; a listing has one line however often it is put in. The same form sent again, after an
 * answer was lost or by a second press, puts in nothing more.
 */
export const addCartLine = createWorkflow("add-cart-line", (input: WorkflowData<Addition & CartAttempt>) => {
	lockCart(input)
	// What the cart holds for its checkout would stand in its own way.
	const released = letGoStep({ cartId: input.cartId, key: null })
	const checked = checkAdditionStep(input)
	when("line-is-there", { checked }, ({ checked }) => checked.existing !== null).then(() => {
		updateLineItemInCartWorkflow.runAsStep({
			input: transform({ input, checked }, ({ input, checked }) => ({
				cart_id: input.cartId,
				item_id: checked.existing?.lineId ?? "",
				update: {
					quantity: checked.existing?.quantity ?? 0,
					metadata: checked.existing?.metadata ?? {},
				},
			})),
		})
	})
	when("line-is-new", { checked }, ({ checked }) => checked.created !== null).then(() => {
		addToCartWorkflow.runAsStep({
			input: transform({ input, checked }, ({ input, checked }) => ({
				cart_id: input.cartId,
				items: checked.created ? [checked.created] : [],
			})),
		})
	})
	acknowledgePricesStep({ cartId: input.cartId })
	holdAgainStep({ cartId: input.cartId, released })
	unlockCart(input)
	return new WorkflowResponse(input.cartId)
})

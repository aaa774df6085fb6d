import {
	createWorkflow,
	transform,
	type WorkflowData,
	WorkflowResponse,
	when,
} from "@medusajs/framework/workflows-sdk"
import { deleteLineItemsStep, updateLineItemsStep } from "@medusajs/medusa/core-flows"
import { holdAgainStep, letGoStep } from "../stock/steps/let-go"
import { type CartAttempt, lockCart, unlockCart } from "./cart-lock"
import { acknowledgePricesStep } from "./steps/acknowledge-prices"
import { checkQuantityStep, type QuantityChange } from "./steps/check-quantity"

/** Changes how many pieces a line holds; none takes it out. Prices and taxes wait for the order, as in addCartLine. */
export const setLineQuantity = createWorkflow(
	"set-cart-line-quantity",
	(input: WorkflowData<QuantityChange & CartAttempt>) => {
		lockCart(input)
		// What the cart holds for its checkout would stand in its own way.
		const released = letGoStep({ cartId: input.cartId, key: null })
		checkQuantityStep(input)
		when("line-leaves", { input }, ({ input }) => input.quantity === 0).then(() => {
			deleteLineItemsStep(transform({ input }, ({ input }) => [input.lineId]))
		})
		when("line-stays", { input }, ({ input }) => input.quantity > 0).then(() => {
			updateLineItemsStep(
				transform({ input }, ({ input }) => ({
					id: input.cartId,
					items: [{ selector: { id: input.lineId }, data: { quantity: input.quantity } }],
				})),
			)
		})
		acknowledgePricesStep({ cartId: input.cartId })
		holdAgainStep({ cartId: input.cartId, released })
		unlockCart(input)
		return new WorkflowResponse(input.cartId)
	},
)

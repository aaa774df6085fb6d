import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { orderKeyOf } from "../../../shopping/placing-memory"

/**
 * Medusa completes a cart only when it carries the code of its order: it came by our door (invariant 18), and the database can refuse a second
 * order for it. Looked at in the very copy of the cart that the order is made from.
 */
completeCartWorkflow.hooks.validate(async ({ cart }) => {
	if (orderKeyOf(cart) === undefined)
		throw new Error("A cart is completed by place-order, and by nothing else")
})

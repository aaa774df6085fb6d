import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { environment } from "../../../../environment"
import { orderKeyOf } from "../../../shopping/placing-memory"

/**
 * Medusa completes a cart only when it carries the code of its order: it came by our door (invariant 18), and the database can refuse a second
 * order for it. Looked at in the very copy of the cart that the order is made from.
 */
completeCartWorkflow.hooks.validate(async ({ cart }) => {
	// Where Medusa's own routes are measured against ours (never in live mode), its sequence ends in its own completion.
	if (orderKeyOf(cart) === undefined && !environment.openStockRoutes)
		throw new Error("A cart is completed by place-order, and by nothing else")
})

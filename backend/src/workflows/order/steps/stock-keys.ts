import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { openCart } from "../../../shopping/cart-rows"

/**
 * Names of the locks that an order of this cart takes on what it sells, in one order for everybody, so that no two orders wait for each
 * other. None for a cart that is ordered already or unknown: what follows says so.
 */
export const stockKeysStep = createStep(
	"stock-keys-of-cart",
	async ({ cartId }: { cartId: string }, { container }) => {
		const lines = await openCart(container, cartId)
			.then((cart) => cart.lines)
			.catch(() => [])
		return new StepResponse([...new Set(lines.map((line) => `stock:${line.variantId}`))].sort())
	},
)

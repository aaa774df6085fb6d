import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { marketClock } from "../../../../clock"
import { openCart } from "../../../shopping/cart-rows"
import { reviewCart } from "../../../shopping/reviewed-cart"

/** Notes that the shopper was told today's prices: their own change of the cart is the answer to what it said before. */
export const acknowledgePricesStep = createStep(
	"acknowledge-cart-prices",
	async ({ cartId }: { cartId: string }, { container }) => {
		const { lines } = await reviewCart(container, await openCart(container, cartId), marketClock.now())
		const stale = lines.filter((line) => line.facts && line.unitPrice !== line.memory.seen_price)
		const carts = container.resolve(Modules.CART)
		for (const line of stale) {
			await carts.updateLineItems(line.id, {
				unit_price: line.unitPrice,
				metadata: { ...line.memory, seen_price: line.unitPrice },
			})
		}
		return new StepResponse(
			undefined,
			stale.map((line) => ({ id: line.id, price: line.memory.seen_price, memory: line.memory })),
		)
	},
	async (before, { container }) => {
		const carts = container.resolve(Modules.CART)
		for (const { id, price, memory } of before ?? []) {
			await carts.updateLineItems(id, { unit_price: price, metadata: { ...memory } })
		}
	},
)

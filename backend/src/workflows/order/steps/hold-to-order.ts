import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { marketClock } from "../../../../clock"
import { MarketError } from "../../../market-error"
import { STOCK_MODULE } from "../../../modules/stock"
import type { HoldBefore } from "../../../modules/stock/order-hold"
import type StockModuleService from "../../../modules/stock/service"
import { cartChanged } from "../../../shopping/cart-changed"
import { openCart } from "../../../shopping/cart-rows"
import { heldItemsOf } from "../../../shopping/held-items"
import { reviewCart } from "../../../shopping/reviewed-cart"

// Longer than an order takes, so that only what a killed process held runs out by the clock.
const HELD_MS = 180_000
// Somebody may let go between the refusal and the look at what is left.
const TRIES = 3

/**
 * Holds a cart's goods before its order is made: who presses first has them, whoever comes later is told at once what is left, and orders of the same
 * goods need not wait for each other. The order takes the hold over when it reserves; an attempt that comes to nothing gives it back.
 *
 * @throws MarketError 404 cart.not_found; 409 that names the lines and what is left of them
 */
export const holdToOrderStep = createStep(
	"hold-goods-to-order",
	async ({ cartId }: { cartId: string }, { container }) => {
		const before = await holdOrRefuse(container, cartId)
		return new StepResponse(undefined, { cartId, before })
	},
	async (held, { container }) => {
		if (!held) return
		await container
			.resolve<StockModuleService>(STOCK_MODULE)
			.endOrderHold({ cartId: held.cartId, before: held.before, at: marketClock.now() })
	},
)

async function holdOrRefuse(container: MedusaContainer, cartId: string): Promise<HoldBefore> {
	const stock = container.resolve<StockModuleService>(STOCK_MODULE)
	const cart = await openCart(container, cartId)
	const items = await heldItemsOf(container, cart)
	for (let tried = 0; tried < TRIES; tried++) {
		const at = marketClock.now()
		const until = new Date(at.getTime() + HELD_MS)
		const before = await stock.holdToOrder({ cartId, items, at, until })
		if (before) return before
		const { orderable, changes } = await reviewCart(container, cart, at)
		if (!orderable) throw cartChanged(changes)
	}
	throw new MarketError("order.being_placed", 409, { retryAfterSeconds: 1 })
}

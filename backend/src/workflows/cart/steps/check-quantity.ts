import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { marketClock } from "../../../../clock"
import { MarketError } from "../../../market-error"
import { openCart } from "../../../shopping/cart-rows"
import { reviewCart } from "../../../shopping/reviewed-cart"
import { checkQuantity } from "./check-addition"

export interface QuantityChange {
	cartId: string
	lineId: string
	/** Zero takes the line out. */
	quantity: number
}

/** @throws MarketError 404 unknown cart or line, 409 not for sale any more or not that many */
export const checkQuantityStep = createStep(
	"check-cart-quantity",
	async ({ cartId, lineId, quantity }: QuantityChange, { container }) => {
		const cart = await openCart(container, cartId)
		const line = cart.lines.find((candidate) => candidate.id === lineId)
		if (!line) throw new MarketError("cart.line_not_found", 404)
		if (quantity > 0) {
			const reviewed = await reviewCart(container, { id: cart.id, lines: [line] }, marketClock.now())
			const facts = reviewed.lines[0]?.facts
			if (!facts)
				throw new MarketError("cart.taken_down", 409, {
					field: "quantity",
					params: { handle: line.memory.handle, title: line.memory.title_vi },
				})
			checkQuantity(facts, quantity)
		}
		return new StepResponse(undefined)
	},
)

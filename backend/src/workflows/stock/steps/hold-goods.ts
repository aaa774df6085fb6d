import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CartHold } from "@ocop/contracts"
import { holdUntil } from "@ocop/domain"
import { marketClock } from "../../../../clock"
import { environment } from "../../../../environment"
import { STOCK_MODULE } from "../../../modules/stock"
import type { HoldVisitor } from "../../../modules/stock/holds"
import type StockModuleService from "../../../modules/stock/service"
import { openCart } from "../../../shopping/cart-rows"
import { heldItemsOf } from "../../../shopping/held-items"

export interface HoldGoods {
	cartId: string
	/** Names this asking; who lets go has to know it. */
	key: string
	visitor: HoldVisitor
}

const SECOND_MS = 1000

/**
 * Holds the goods of a cart for its checkout, as its lines are now. What is refused is the hold, never the purchase: the answer says why.
 *
 * @throws MarketError 404 for a cart that is unknown or ordered
 */
export const holdGoodsStep = createStep(
	"hold-goods",
	async ({ cartId, key, visitor }: HoldGoods, { container }): Promise<StepResponse<CartHold>> => {
		const at = marketClock.now()
		const items = await heldItemsOf(container, await openCart(container, cartId))
		const outcome = await container.resolve<StockModuleService>(STOCK_MODULE).holdForCart({
			cartId,
			key,
			items,
			visitor,
			at,
			until: holdUntil(at, environment.holdMinutes),
		})
		if (outcome.why !== null) return new StepResponse({ held: false, why: outcome.why })
		return new StepResponse({
			held: true,
			key,
			until: outcome.until.toISOString(),
			secondsLeft: Math.max(0, Math.floor((outcome.until.getTime() - at.getTime()) / SECOND_MS)),
		})
	},
)

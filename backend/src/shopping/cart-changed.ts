import type { CartChange } from "@ocop/contracts"
import { MarketError } from "../market-error"

/**
 * The refusal of an order whose cart is not what the shopper saw: the first change is said in words, all of them are listed with their
 * lines and what is left.
 *
 * @param total what the cart would cost now, in đồng, where that is the difference
 */
export function cartChanged(changes: readonly CartChange[], total?: number): MarketError {
	const [first] = changes
	return new MarketError(first ? `cart.${first.kind}` : "cart.total_changed", 409, {
		params: {
			...(first ? paramsOf(first) : {}),
			...(total === undefined ? {} : { total }),
		},
		problems: changes.map((change) => ({
			code: `cart.${change.kind}`,
			field: change.lineId,
			params: paramsOf(change),
		})),
	})
}

function paramsOf({ handle, title, from, to }: CartChange) {
	return { handle, title: title.vi, from, to, left: to }
}

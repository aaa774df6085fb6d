import { oneOrderACart } from "./orders/one-order-a-cart"
import { TestShop } from "./orders/test-shop"
import { marketSuite } from "./running/market-suite"

const LIMITS = {
	ORDER_LIMIT_PER_MINUTE: "500",
	LOOKUP_LIMIT_PER_MINUTE: "500",
	SEARCH_LIMIT_PER_MINUTE: "500",
}

marketSuite(LIMITS, ({ api, getContainer }) => {
	const shop = new TestShop({ api, getContainer })
	beforeAll(() => shop.open())

	oneOrderACart(shop)
})

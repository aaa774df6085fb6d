import { STOREFRONT_SECRET } from "./orders/settings"
import { TestShop } from "./orders/test-shop"
import { marketSuite } from "./running/market-suite"
import { holds } from "./stock/holds"

/** Nobody is refused for pressing often here; what each visitor may do is told apart by address. */
const SETTINGS = {
	ORDER_LIMIT_PER_MINUTE: "100000",
	LOOKUP_LIMIT_PER_MINUTE: "100000",
	CART_LIMIT_PER_MINUTE: "100000",
	STOREFRONT_SECRET,
}

marketSuite(SETTINGS, ({ api, getContainer }) => {
	const shop = new TestShop({ api, getContainer })
	beforeAll(() => shop.open())

	holds(shop)
})

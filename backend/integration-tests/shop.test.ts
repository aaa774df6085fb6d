import { NEVER_TOO_OFTEN } from "./orders/settings"
import { marketSuite } from "./running/market-suite"
import { postgresFaults } from "./search/postgres-faults"
import { searchContract } from "./search/search-contract"
import { browsing } from "./shop/browsing"
import { fillingACart } from "./shop/cart"
import { catchingUp } from "./shop/catching-up"
import { followingAnOrder } from "./shop/following-an-order"
import { freshGoods } from "./shop/fresh-goods"
import { oddInput } from "./shop/odd-input"
import { guessing, ordering } from "./shop/ordering"
import { pages } from "./shop/pages"
import { payingInCash } from "./shop/paying-in-cash"
import { puttingInOnce } from "./shop/putting-in-once"
import { TestShop } from "./shop/test-shop"

const LIMITS = {
	...NEVER_TOO_OFTEN,
	LOOKUP_LIMIT_PER_MINUTE: "60",
}

marketSuite(LIMITS, (suite) => {
	const shop = new TestShop(suite)
	beforeAll(() => shop.open())
	beforeEach(() => shop.lookAgain())

	browsing(shop)
	pages(shop)
	fillingACart(shop)
	puttingInOnce(shop)
	ordering(shop)
	payingInCash(shop)
	freshGoods(shop)
	followingAnOrder(shop)
	searchContract(shop, postgresFaults())
	oddInput(shop)
	catchingUp(shop)
	guessing(shop)
})

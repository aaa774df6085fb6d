import { sharedEngines } from "./redis/shared-engines"
import { marketSuite } from "./running/market-suite"
import { TestShop } from "./shop/test-shop"

/** Few enough to be used up by one test, many enough for the others. */
const ENGINES = {
	REDIS_URL: process.env.TEST_REDIS_URL ?? "",
	SEARCH_LIMIT_PER_MINUTE: "20",
	ORDER_LIMIT_PER_MINUTE: "500",
}

marketSuite(ENGINES, (suite) => {
	const shop = new TestShop(suite)
	beforeAll(() => shop.open())
	beforeEach(() => shop.lookAgain())

	sharedEngines(shop)
})

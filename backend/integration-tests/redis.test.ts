import { NEVER_TOO_OFTEN } from "./orders/settings"
import { sharedEngines } from "./redis/shared-engines"
import { marketSuite } from "./running/market-suite"
import { TestShop } from "./shop/test-shop"

const ENGINES = {
	REDIS_URL: process.env.TEST_REDIS_URL ?? "",
	...NEVER_TOO_OFTEN,
	/** Few enough to be used up by one test, many enough for the others. */
	SEARCH_LIMIT_PER_MINUTE: "20",
}

marketSuite(ENGINES, (suite) => {
	const shop = new TestShop(suite)
	beforeAll(() => shop.open())
	beforeEach(() => shop.lookAgain())

	sharedEngines(shop)
})

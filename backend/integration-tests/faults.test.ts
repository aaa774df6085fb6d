import { cutConnections } from "./faults/cut-connections"
import { failingSteps } from "./faults/failing-steps"
import { kills } from "./faults/kills"
import { modelOfBuying } from "./faults/model-of-buying"
import { NEVER_TOO_OFTEN, STOREFRONT_SECRET } from "./orders/settings"
import { TestShop } from "./orders/test-shop"
import { marketSuite } from "./running/market-suite"
import { holds } from "./stock/holds"
import { orderHolds } from "./stock/order-holds"
import { sharedLocks } from "./stock/shared-locks"

const SETTINGS = {
	...NEVER_TOO_OFTEN,
	STOREFRONT_SECRET,
	// Two of the tests start another one; the locks lie in the database then.
	MARKET_PROCESSES: "2",
}

marketSuite(SETTINGS, ({ api, getContainer }) => {
	const shop = new TestShop({ api, getContainer })
	beforeAll(() => shop.open())

	holds(shop)
	orderHolds(shop)
	sharedLocks(shop)
	failingSteps(shop)
	cutConnections(shop)
	kills(shop)
	modelOfBuying(shop)
})

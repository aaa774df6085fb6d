import { hostileShopping } from "./orders/hostile-shopping"
import { limits } from "./orders/limits"
import { oneOrderACart } from "./orders/one-order-a-cart"
import { pageCopies } from "./orders/page-copies"
import { CARTS_A_MINUTE, NEVER_TOO_OFTEN, STOREFRONT_SECRET } from "./orders/settings"
import { TestShop } from "./orders/test-shop"
import { marketSuite } from "./running/market-suite"
import { booking } from "./settlement/booking"
import { ledgerGuards } from "./settlement/guards"
import { ledgerProof } from "./settlement/proof"
import { ledgerScreens } from "./settlement/screens"
import { TestLedger } from "./settlement/test-ledger"
import { moves } from "./stock/moves"
import { neverOversold } from "./stock/never-oversold"

const SETTINGS = {
	...NEVER_TOO_OFTEN,
	CART_LIMIT_PER_MINUTE: String(CARTS_A_MINUTE),
	STOREFRONT_SECRET,
}

marketSuite(SETTINGS, ({ api, getContainer }) => {
	const shop = new TestShop({ api, getContainer })
	beforeAll(() => shop.open())

	oneOrderACart(shop)
	pageCopies(shop)
	hostileShopping(shop)
	limits(shop)
	neverOversold(shop)
	moves(shop)
	const ledger = new TestLedger(shop)
	booking(ledger)
	ledgerGuards(ledger)
	ledgerProof(ledger)
	ledgerScreens(ledger)
})

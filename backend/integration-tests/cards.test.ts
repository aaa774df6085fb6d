import { cardDisputes } from "./cards/disputes"
import { cardFees } from "./cards/fees"
import { interruptedCards } from "./cards/interrupted"
import { lateCards } from "./cards/late"
import { payingByCard } from "./cards/paying"
import { cardRefunds } from "./cards/refunds"
import { stripeAway } from "./cards/stripe-away"
import { STRIPE_SETTINGS } from "./cards/stripe-process"
import { TestCards } from "./cards/test-cards"
import { stripesWebhooks } from "./cards/webhooks"
import { NEVER_TOO_OFTEN, STOREFRONT_SECRET } from "./orders/settings"
import { TestShop } from "./orders/test-shop"
import { TestParcels } from "./parcels/test-parcels"
import { TestPayments } from "./payments/test-payments"
import { marketSuite } from "./running/market-suite"
import { TestLedger } from "./settlement/test-ledger"

const SETTINGS = {
	...NEVER_TOO_OFTEN,
	STOREFRONT_SECRET,
	...STRIPE_SETTINGS,
}

marketSuite(SETTINGS, ({ api, getContainer }) => {
	const shop = new TestShop({ api, getContainer })
	const cards = new TestCards(new TestPayments(new TestParcels(shop), new TestLedger(shop)))
	beforeAll(async () => {
		await shop.open()
		await cards.stripe.open(shop.address)
	})
	beforeEach(() => cards.stripe.control("rest"))
	// What is being handled asks Stripe, and would write into the next test.
	afterEach(() => cards.untilHandled())
	afterAll(() => cards.stripe.close())

	payingByCard(cards)
	stripesWebhooks(cards)
	lateCards(cards)
	cardRefunds(cards)
	cardFees(cards)
	stripeAway(cards)
	cardDisputes(cards)
	interruptedCards(cards)
})

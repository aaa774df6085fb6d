import { MAIL_SETTINGS } from "./messages/mail-server"
import { mails } from "./messages/mails"
import { onceEach } from "./messages/once"
import { TestMails } from "./messages/test-mails"
import { NEVER_TOO_OFTEN, STOREFRONT_SECRET } from "./orders/settings"
import { TestShop } from "./orders/test-shop"
import { afterFailures } from "./parcels/after-failures"
import { agreeingTables } from "./parcels/agreeing"
import { cancelling } from "./parcels/cancelling"
import { movingParcels } from "./parcels/moving"
import { orderScreens } from "./parcels/screens"
import { TestParcels } from "./parcels/test-parcels"
import { marketSuite } from "./running/market-suite"

const SETTINGS = {
	...NEVER_TOO_OFTEN,
	STOREFRONT_SECRET,
	...MAIL_SETTINGS,
}

marketSuite(SETTINGS, ({ api, getContainer }) => {
	const shop = new TestShop({ api, getContainer })
	beforeAll(() => shop.open())

	const parcels = new TestParcels(shop)
	movingParcels(parcels)
	agreeingTables(parcels)
	cancelling(parcels)
	afterFailures(parcels)
	orderScreens(parcels)
	const messages = new TestMails(parcels)
	mails(messages)
	onceEach(messages)
})

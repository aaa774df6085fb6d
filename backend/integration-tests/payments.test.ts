import { MAIL_SETTINGS } from "./messages/mail-server"
import { TestMails } from "./messages/test-mails"
import { NEVER_TOO_OFTEN, STOREFRONT_SECRET } from "./orders/settings"
import { TestShop } from "./orders/test-shop"
import { TestParcels } from "./parcels/test-parcels"
import { afterCrashes } from "./payments/after-crashes"
import { paymentMails } from "./payments/payment-mails"
import { givingBack } from "./payments/refunds"
import { HOOK_SECRET } from "./payments/settings"
import { tellingOfMoney } from "./payments/telling"
import { TestPayments } from "./payments/test-payments"
import { payingByTransfer } from "./payments/transfers"
import { marketSuite } from "./running/market-suite"
import { TestLedger } from "./settlement/test-ledger"

const SETTINGS = {
	...NEVER_TOO_OFTEN,
	STOREFRONT_SECRET,
	...MAIL_SETTINGS,
	VIETQR_BANK_BIN: "970436",
	VIETQR_ACCOUNT_NUMBER: "0011223344",
	VIETQR_ACCOUNT_NAME: "CHO OCOP MAU",
	VIETQR_HOOK_SECRET: HOOK_SECRET,
}

marketSuite(SETTINGS, ({ api, getContainer }) => {
	const shop = new TestShop({ api, getContainer })
	beforeAll(() => shop.open())

	const payments = new TestPayments(new TestParcels(shop), new TestLedger(shop))
	payingByTransfer(payments)
	givingBack(payments)
	tellingOfMoney(payments)
	afterCrashes(payments)
	paymentMails(payments, new TestMails(payments.parcels))
})

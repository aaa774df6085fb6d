import { type Locale, m } from "@ocop/messages"

const LANGUAGE_KEY = "lng"

// The dashboard's own fallback is English; the market's officers start in Vietnamese and may choose another language in their
// profile, which the dashboard keeps under the same key.
if (!document.cookie.includes(`${LANGUAGE_KEY}=`) && !localStorage.getItem(LANGUAGE_KEY)) {
	localStorage.setItem(LANGUAGE_KEY, "vi")
}

/** Only the menu's label goes through the dashboard's dictionary; the pages speak by @ocop/messages. */
export default {
	vi: { ocop: menu("vi") },
	en: { ocop: menu("en") },
}

function menu(locale: Locale) {
	return {
		register: m.admin_register({}, { locale }),
		producers: m.admin_producers({}, { locale }),
		market_orders: m.parcel_orders({}, { locale }),
		transfers: m.money_transfers({}, { locale }),
		refunds: m.money_refunds({}, { locale }),
		ledger: m.ledger_title({}, { locale }),
	}
}

import { type Locale, m } from "@ocop/messages"

/** What a page that could not be shown is called, by its HTTP status. */
export function refusalTitle(status: number, locale: Locale): string {
	if (status === 404 || status === 410) return m.shop_refusal_not_found_title({}, { locale })
	if (status === 429) return m.shop_refusal_too_many_title({}, { locale })
	if (status === 503) return m.shop_refusal_away_title({}, { locale })
	if (status >= 500) return m.shop_refusal_broken_title({}, { locale })
	return m.shop_refusal_bad_request_title({}, { locale })
}

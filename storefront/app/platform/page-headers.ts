import type { HeadersFunction } from "@remix-run/node"

/** Tags under which the http server may keep a page, separated by spaces; stripped before the answer leaves. */
export const TAGS_HEADER = "x-market-tags"
/** Market time (ISO) of the next moment that changes the page; stripped before the answer leaves. */
export const FRESH_UNTIL_HEADER = "x-market-fresh-until"

/** Address of the script with which a page takes a card; the http server lets its origin into the page's policy, and strips it. */
export const CARD_SCRIPT_HEADER = "x-market-card-script"

/** Every page exports this as `headers`: what its loader or action said is what is sent. */
export const ownHeaders: HeadersFunction = ({ loaderHeaders, actionHeaders, errorHeaders }) => {
	if (errorHeaders) return errorHeaders
	return [...actionHeaders].length > 0 ? actionHeaders : loaderHeaders
}

import type { IncomingHttpHeaders } from "node:http"

const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"])

/**
 * Whether a request may change something: it comes from a page of this shop. Browsers name the page's origin on every
 * mutating request; where they do not, `Sec-Fetch-Site` must say that it is our own. A request that says neither is refused,
 * and so is `Origin: null`.
 * @param ownOrigins origins under which people reach the shop, as "https://host[:port]"
 */
export function comesFromOurPages(
	method: string,
	headers: IncomingHttpHeaders,
	ownOrigins: readonly string[],
) {
	if (SAFE_METHODS.has(method)) return true
	const site = headers["sec-fetch-site"]
	if (site !== undefined && site !== "same-origin" && site !== "none") return false
	const { origin } = headers
	if (origin !== undefined) return ownOrigins.includes(origin)
	return site === "same-origin"
}

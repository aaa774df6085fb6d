import { data } from "@remix-run/node"
import { marketClock } from "./clock.server"
import { FRESH_UNTIL_HEADER, TAGS_HEADER } from "./page-headers"

/** A browser may reuse what it prefetched on intent for this long. */
const PREFETCH_SECONDS = 10

/**
 * Headers of an anonymous page, which one copy serves for everyone.
 * @param tags what the page shows ("product:handle", "catalogue" …); a change of any drops the copy
 * @param freshUntil the next moment that changes the page (invariant 1), ISO; null when nothing on it runs out
 */
export function sharedPageHeaders(
	tags: readonly string[],
	freshUntil: string | null,
): Record<string, string> {
	const left =
		freshUntil === null ? PREFETCH_SECONDS : (Date.parse(freshUntil) - marketClock.now().getTime()) / 1000
	const seconds = Math.max(0, Math.min(PREFETCH_SECONDS, Math.floor(left)))
	return {
		"Cache-Control": seconds > 0 ? `private, max-age=${seconds}` : "private, no-cache",
		[TAGS_HEADER]: tags.join(" "),
		...(freshUntil === null ? {} : { [FRESH_UNTIL_HEADER]: freshUntil }),
	}
}

/** A loader's answer for an anonymous page: cacheable by the http server and prefetchable by the browser. */
export function sharedPage<Value>(value: Value, tags: readonly string[], freshUntil: string | null) {
	return data(value, { headers: sharedPageHeaders(tags, freshUntil) })
}

/** A loader's answer that belongs to one visitor and is kept nowhere. */
export function privatePage<Value>(value: Value, init: { status?: number; headers?: HeadersInit } = {}) {
	const headers = new Headers(init.headers)
	headers.set("Cache-Control", "no-store")
	return data(value, { ...init, headers })
}

import { createRequestHandler } from "@remix-run/express"
import type { ServerBuild } from "@remix-run/node"
import type { NextFunction, Request, Response } from "express"
import { marketClock } from "../app/platform/clock.server"
import type { Environment } from "../app/platform/environment.server"
import type { LimitedAct } from "../app/platform/load-context"
import { CARD_SCRIPT_HEADER, FRESH_UNTIL_HEADER, TAGS_HEADER } from "../app/platform/page-headers"
import { onBehalfOf } from "../app/platform/visitor.server"
import type { ChangeFeed } from "./change-feed"
import { type CachedPage, type PageCache, pageKey } from "./page-cache"
import { contentSecurityPolicy, newNonce } from "./security-headers"
import { holdBack, sendCompressed } from "./whole-answer"

/** Not every change writes a tagged act (a price set in the Medusa Admin does not), so no copy is older than this. */
const OLDEST_COPY_MS = 60_000
/** What a browser may keep for itself; see sharedPage. */
const BROWSER_COPY_MS = 10_000

/** Headers that belong to one answer and not to the page. */
const OWN_TO_ONE_ANSWER = new Set([
	TAGS_HEADER,
	FRESH_UNTIL_HEADER,
	"content-security-policy",
	"date",
	"content-length",
])

interface PagesOptions {
	build: ServerBuild | (() => Promise<ServerBuild>)
	environment: Environment
	https: boolean
	cache: PageCache
	feed: ChangeFeed
	spend: (act: LimitedAct, address: string) => Promise<number>
	originOf: (req: Request) => string
}

/**
 * Answers pages and their data: from the cache where an anonymous copy may be given, else rendered by the application. A
 * loader makes its page cacheable by naming tags in a header; everything else is never kept.
 */
export function pages(options: PagesOptions) {
	const { environment, cache, feed } = options
	const development = environment.NODE_ENV === "development"
	const render = createRequestHandler({
		build: options.build,
		mode: environment.NODE_ENV,
		getLoadContext: (req, res) => ({
			nonce: nonceOf(res),
			refusal: res.locals.refusal ?? null,
			origin: options.originOf(req),
			spend: (act) => options.spend(act, visitorOf(req)),
		}),
	})

	return async (req: Request, res: Response, next: NextFunction) => {
		const nonce = newNonce()
		res.locals.nonce = nonce
		const setPolicy = (cardScript?: string) =>
			res.setHeader(
				"Content-Security-Policy",
				contentSecurityPolicy(nonce, { https: options.https, development, cardScript }),
			)
		setPolicy()

		const cacheable =
			environment.PAGE_CACHE && !development && isReading(req) && !res.locals.refusal && feed.isCurrent()
		// The address people typed stands in canonical links, so each has its own copies.
		const key = cacheable ? `${options.originOf(req)} ${pageKey(req.originalUrl)}` : null
		const kept = key && cache.find(key, marketClock.now())
		if (kept) {
			await sendKept(kept, nonce, req, res).catch(next)
			return
		}

		const since = cache.moment()
		holdBack(
			res,
			async (body) => {
				const page = key && req.method === "GET" ? keepablePage(res, body, nonce) : null
				if (key && page) cache.store(key, page, since, marketClock.now())
				const cardScript = res.getHeader(CARD_SCRIPT_HEADER)
				if (typeof cardScript === "string") setPolicy(cardScript)
				res.removeHeader(CARD_SCRIPT_HEADER)
				res.removeHeader(TAGS_HEADER)
				res.removeHeader(FRESH_UNTIL_HEADER)
				if (!res.hasHeader("Cache-Control")) res.setHeader("Cache-Control", "no-store")
				await sendCompressed(res, req.headers["accept-encoding"], body)
			},
			next,
		)
		await onBehalfOf(visitorOf(req), () => render(req, res, next))
	}
}

function isReading(req: Request) {
	return req.method === "GET" || req.method === "HEAD"
}

function visitorOf(req: Request) {
	return req.ip ?? "unknown"
}

function nonceOf(res: Response): string {
	const { nonce } = res.locals
	return typeof nonce === "string" ? nonce : newNonce()
}

/** The answer as an entry of the cache; null when its loader did not offer it or it sets a cookie. */
function keepablePage(res: Response, body: Buffer, nonce: string): CachedPage | null {
	const tags = res.getHeader(TAGS_HEADER)
	if (typeof tags !== "string" || res.statusCode !== 200 || res.hasHeader("Set-Cookie")) return null
	const freshUntil = res.getHeader(FRESH_UNTIL_HEADER)
	const oldest = marketClock.now().getTime() + OLDEST_COPY_MS
	return {
		status: res.statusCode,
		headers: Object.entries(res.getHeaders())
			.filter(([name]) => !OWN_TO_ONE_ANSWER.has(name))
			.map(([name, value]) => [name, String(value)] as const),
		pieces: body.toString("utf8").split(nonce),
		tags: tags.split(" ").filter(Boolean),
		freshUntil: typeof freshUntil === "string" ? Math.min(Date.parse(freshUntil), oldest) : oldest,
	}
}

async function sendKept(page: CachedPage, nonce: string, req: Request, res: Response) {
	res.status(page.status)
	for (const [name, value] of page.headers) res.setHeader(name, value)
	// A browser's copy must not outlive the moment that changes the page (invariant 1).
	if (page.freshUntil !== null && page.freshUntil - marketClock.now().getTime() < BROWSER_COPY_MS)
		res.setHeader("Cache-Control", "private, no-cache")
	await sendCompressed(res, req.headers["accept-encoding"], Buffer.from(page.pieces.join(nonce), "utf8"))
}

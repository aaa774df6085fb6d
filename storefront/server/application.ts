import type { ServerBuild } from "@remix-run/node"
import express, { type NextFunction, type Request, type RequestHandler, type Response } from "express"
import type { Environment } from "../app/platform/environment.server"
import { addressProblem, isHost } from "./address"
import type { ChangeFeed } from "./change-feed"
import type { PageCache } from "./page-cache"
import { pages } from "./pages"
import { rateLimits } from "./rate-limits"
import { refuse } from "./refusal"
import { comesFromOurPages } from "./same-origin"
import { securityHeaders } from "./security-headers"

/** Forms of a shop are small; uploads have their own door. */
const BODY_MAX = 64 * 1024

/** The backend is asked every second; a storefront that has not heard it for so long is taken out of a pool. */
const READY_WITHIN_MS = 10_000

interface ApplicationOptions {
	environment: Environment
	build: ServerBuild | (() => Promise<ServerBuild>)
	/** Serves built files, or Vite's in development. */
	assets: RequestHandler
	cache: PageCache
	feed: ChangeFeed
}

/** The storefront as one express application; the order of its parts is the order in which a request meets them. */
export function application({ environment, build, assets, cache, feed }: ApplicationOptions) {
	const https = environment.PUBLIC_URL?.startsWith("https://") ?? false
	const app = express()
	app.disable("x-powered-by")
	app.set("trust proxy", trustedProxies(environment.TRUST_PROXY))
	app.set("query parser", false)

	app.use((req, res, next) => {
		res.set(securityHeaders({ https }))
		if (!isTrustedProxy(req)) for (const header of PROXY_HEADERS) delete req.headers[header]
		if (!isHost(hostOf(req))) {
			res.status(400).type("text").send("Bad Request")
			return
		}
		next()
	})
	app.get("/healthz", (_req, res) => {
		res.setHeader("Cache-Control", "no-store")
		res.json({ status: "ok" })
	})
	app.get("/readyz", (_req, res) => {
		const ready = feed.silence() <= READY_WITHIN_MS
		res.setHeader("Cache-Control", "no-store")
		res.status(ready ? 200 : 503).json({ status: ready ? "ok" : "backend_silent" })
	})
	app.use((req, res, next) => {
		const problem = addressProblem(req.originalUrl)
		if (problem === null) return next()
		refuse({ status: problem === "not_found" ? 404 : 400, code: problem }, req, res, next)
	})
	app.use(assets)
	app.use((req, res, next) => {
		if (comesFromOurPages(req.method, req.headers, ownOrigins(req, environment))) return next()
		refuse({ status: 403, code: "foreign_origin" }, req, res, next)
	})
	app.use((req, res, next) => {
		if (!hasTooLargeBody(req)) return next()
		res.setHeader("Connection", "close")
		refuse({ status: 413, code: "too_large" }, req, res, next)
	})
	app.use(
		pages({
			build,
			environment,
			https,
			cache,
			feed,
			spend: rateLimits(environment),
			originOf: (req) => environment.PUBLIC_URL ?? requestOrigin(req),
		}),
	)
	app.use((error: unknown, req: Request, res: Response, next: NextFunction) => {
		console.error(`${req.method} ${req.path} failed`, error)
		if (res.headersSent) return next(error)
		res.status(500).type("text").send("Internal Server Error")
	})
	return app
}

/** `TRUST_PROXY` as express reads it: a number of hops, a list of addresses, or nobody. */
export function trustedProxies(setting: string | undefined): number | string[] | false {
	if (setting === undefined || setting === "false") return false
	if (/^\d+$/.test(setting)) return Number(setting)
	return setting.split(",").map((address) => address.trim())
}

/** What a proxy tells about a request; everything behind reads these, and from anybody else they are lies. */
const PROXY_HEADERS = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto"]

/** Whether the other end of the connection is a proxy that the operator named. */
function isTrustedProxy(req: Request): boolean {
	const trusts: unknown = req.app.get("trust proxy fn")
	return typeof trusts === "function" && trusts(req.socket.remoteAddress, 0) === true
}

/** The host people typed; a proxy that is trusted hands it on. */
function hostOf(req: Request) {
	return req.get("X-Forwarded-Host")?.split(",")[0]?.trim() || req.get("Host")
}

function requestOrigin(req: Request) {
	return `${req.protocol}://${hostOf(req)}`
}

function ownOrigins(req: Request, environment: Environment) {
	return environment.PUBLIC_URL ? [new URL(environment.PUBLIC_URL).origin] : [requestOrigin(req)]
}

function hasTooLargeBody(req: Request) {
	if (req.headers["transfer-encoding"] !== undefined) return true
	return Number(req.headers["content-length"] ?? 0) > BODY_MAX
}

import { createServer } from "node:http"
import { fileURLToPath } from "node:url"
import type { ServerBuild } from "@remix-run/node"
import sirv from "sirv"
import { environment as readEnvironment } from "../app/platform/environment.server"
import { application } from "./application"
import { backendChanges, ChangeFeed } from "./change-feed"
import { PageCache } from "./page-cache"

const CACHE_CHARACTERS = 48 * 1024 * 1024
/** Answers under way get so long to end. */
const SHUTDOWN_LIMIT_MS = 5_000

try {
	await start()
} catch (error) {
	console.error(error instanceof Error ? error.message : error)
	process.exit(1)
}

async function start() {
	const environment = readEnvironment()
	process.env.NODE_ENV = environment.NODE_ENV
	const clientFolder = fileURLToPath(new URL("../client", import.meta.url))
	const build: ServerBuild = await import(new URL("../server/index.js", import.meta.url).href)

	const cache = new PageCache(CACHE_CHARACTERS)
	const feed = new ChangeFeed(
		backendChanges(environment.BACKEND_URL, environment.MEDUSA_PUBLISHABLE_KEY),
		cache,
	)
	const assets = sirv(clientFolder, {
		brotli: true,
		gzip: true,
		etag: true,
		setHeaders: (res, path) =>
			res.setHeader(
				"Cache-Control",
				// Files under /assets/ carry a hash of their content in their name.
				path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "public, max-age=3600",
			),
	})
	const server = createServer(application({ environment, build, assets, cache, feed }))
	server.requestTimeout = 30_000
	server.headersTimeout = 10_000
	server.keepAliveTimeout = 65_000

	server.on("error", (error: NodeJS.ErrnoException) => {
		console.error(
			error.code === "EADDRINUSE"
				? `Port ${environment.STOREFRONT_PORT} is taken by another program. Set STOREFRONT_PORT to a free one.`
				: error.message,
		)
		process.exit(1)
	})
	server.listen(environment.STOREFRONT_PORT, environment.STOREFRONT_HOST, () => {
		feed.start()
		console.log(`Storefront on http://localhost:${environment.STOREFRONT_PORT}`)
	})

	const stop = () => {
		feed.stop()
		server.close(() => process.exit(0))
		server.closeIdleConnections()
		setTimeout(() => server.closeAllConnections(), SHUTDOWN_LIMIT_MS).unref()
	}
	process.once("SIGTERM", stop)
	process.once("SIGINT", stop)
}

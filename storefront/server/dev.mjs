// The storefront while it is being written: Vite compiles, the same application serves. `node server/dev.mjs`
import { createServer } from "node:http"
import { createServer as createVite } from "vite"

process.env.NODE_ENV = "development"
const vite = await createVite({ server: { middlewareMode: true } })
const [{ environment }, { application }, { PageCache }, { ChangeFeed, backendChanges }] = await Promise.all([
	vite.ssrLoadModule("./app/platform/environment.server.ts"),
	vite.ssrLoadModule("./server/application.ts"),
	vite.ssrLoadModule("./server/page-cache.ts"),
	vite.ssrLoadModule("./server/change-feed.ts"),
])
const settings = environment()
const cache = new PageCache(1)
const feed = new ChangeFeed(backendChanges(settings.BACKEND_URL, settings.MEDUSA_PUBLISHABLE_KEY), cache)
const app = application({
	environment: settings,
	build: () => vite.ssrLoadModule("virtual:remix/server-build"),
	assets: vite.middlewares,
	cache,
	feed,
})
createServer(app).listen(settings.STOREFRONT_PORT, settings.STOREFRONT_HOST, () => {
	console.log(`Storefront (development) on http://localhost:${settings.STOREFRONT_PORT}`)
})

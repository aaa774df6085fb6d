import { join } from "node:path"
import { defineConfig } from "@medusajs/framework/utils"
import { environment } from "./environment"
import { orderKeyOf } from "./src/shopping/placing-memory"

const { redisUrl, processes } = environment

/** Locks of several processes without Redis; Medusa's default, in memory, is right for one process alone. */
const locksInDatabase = {
	resolve: "@medusajs/medusa/locking",
	options: {
		providers: [{ resolve: "./src/providers/locking-database", id: "locking-database", is_default: true }],
	},
}

/** Engines that several processes share; without Redis Medusa's in-memory defaults serve one process, but for the locks. */
const engines = redisUrl
	? [
			{ resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl } },
			{ resolve: "@medusajs/medusa/cache-redis", options: { redisUrl } },
			{
				resolve: "@medusajs/medusa/caching",
				options: {
					providers: [
						{
							resolve: "@medusajs/medusa/caching-redis",
							id: "caching-redis",
							is_default: true,
							options: { redisUrl },
						},
					],
				},
			},
			{
				resolve: "@medusajs/medusa/locking",
				options: {
					providers: [
						{
							resolve: "@medusajs/medusa/locking-redis",
							id: "locking-redis",
							is_default: true,
							options: { redisUrl },
						},
					],
				},
			},
			{ resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
		]
	: [
			{ resolve: "@medusajs/medusa/caching", options: { in_memory: { enable: true } } },
			...(processes > 1 ? [locksInDatabase] : []),
		]

const files = {
	resolve: "@medusajs/medusa/file",
	options: {
		providers: [
			{
				resolve: "@medusajs/medusa/file-local",
				id: "local",
				// Both follow the working directory and port 9000 unless they are said.
				options: {
					upload_dir: environment.uploadDir ?? join(process.cwd(), "static"),
					backend_url: `${environment.backendUrl}/static`,
				},
			},
		],
	},
}

/** A search engine that does not answer within this is taken to be down; the process then searches its own table. */
const SEARCH_TIME_LIMIT_MS = 2000

/** Markets on one Meilisearch do not write into each other's index: it is named after the database. */
const INDEX_PREFIX = new URL(environment.databaseUrl).pathname.replace(/[^a-z0-9]+/gi, "_").replace(/^_/, "")

const meilisearch = environment.meilisearch && {
	resolve: "@rokmohar/medusa-plugin-meilisearch/providers/meilisearch",
	id: "meilisearch",
	options: {
		config: {
			host: environment.meilisearch.host,
			...(environment.meilisearch.apiKey ? { apiKey: environment.meilisearch.apiKey } : {}),
			timeout: SEARCH_TIME_LIMIT_MS,
		},
		settings: {
			// A process loads the whole catalogue from the index when it starts.
			pagination: { maxTotalHits: 200_000 },
			// Slips are mended by our own vocabulary, the same on every engine, and said to the shopper.
			typoTolerance: { enabled: false },
		},
	},
}

const search = {
	resolve: "@medusajs/medusa/search",
	options: {
		providers: [
			{
				resolve: "@medusajs/medusa/search-postgres",
				id: "postgres",
				// English stemming, the default, would cut Vietnamese syllables.
				options: { engine: "native", language: "vietnamese" },
			},
			...(meilisearch ? [meilisearch] : []),
		],
		...(meilisearch ? { default_provider: "meilisearch", index_prefix: INDEX_PREFIX } : {}),
	},
}

const delivery = {
	resolve: "@medusajs/medusa/fulfillment",
	options: { providers: [{ resolve: "./src/providers/fulfilment-parcel-plan", id: "parcel-plan" }] },
}

/** Prices include value added tax; the rates are dated and our own. */
const taxes = {
	resolve: "@medusajs/medusa/tax",
	options: { providers: [{ resolve: "./src/providers/tax-vietnam", id: "vat" }] },
}

const cards = environment.stripe && {
	resolve: "./src/providers/payment-stripe",
	id: "stripe",
	options: environment.stripe,
}

/** Money that is transferred to the market's account: nothing is asked of anybody else for it. */
const transfers = environment.vietqr && { resolve: "./src/providers/payment-vietqr", id: "vietqr" }

/** Cash is Medusa's own "system"; the other methods are there when the environment chose them. */
const payments = {
	resolve: "@medusajs/medusa/payment",
	options: { providers: [...(cards ? [cards] : []), ...(transfers ? [transfers] : [])] },
}

/** One order a cart, kept by a unique index of Medusa's own table. */
const orders = { resolve: "@medusajs/medusa/order", options: { generateCustomDisplayId: orderKeyOf } }

/** Our own contexts, ground floor first (docs/architecture.md). */
const contexts = [
	{ resolve: "./src/modules/journal" },
	{ resolve: "./src/modules/office" },
	{ resolve: "./src/modules/producer" },
	{ resolve: "./src/modules/certification" },
	{ resolve: "./src/modules/origin" },
	{ resolve: "./src/modules/catalogue" },
	{ resolve: "./src/modules/stock" },
	{ resolve: "./src/modules/parcel" },
	{ resolve: "./src/modules/payment" },
	{ resolve: "./src/modules/fair" },
	{ resolve: "./src/modules/showroom" },
	{ resolve: "./src/modules/settlement" },
	{ resolve: "./src/modules/demo" },
]

export default defineConfig({
	projectConfig: {
		databaseUrl: environment.databaseUrl,
		databaseDriverOptions: { pool: { min: 2, max: environment.databasePoolMax } },
		...(redisUrl ? { redisUrl } : {}),
		http: {
			storeCors: environment.storeCors,
			adminCors: environment.adminCors,
			authCors: environment.adminCors,
			jwtSecret: environment.jwtSecret,
			cookieSecret: environment.cookieSecret,
		},
		// Browsers drop a secure cookie on http://localhost, and with it every login to the demo's admin.
		cookieOptions: { secure: environment.mode === "live" },
	},
	// The dashboard asks the address it was served from: a built one works on any port and behind any proxy.
	admin: { disable: environment.adminDisabled, backendUrl: "/" },
	modules: [...engines, files, search, delivery, taxes, payments, orders, ...contexts],
})

import { once } from "node:events"
import { get } from "node:http"
import { buffer } from "node:stream/consumers"
import { compare, round } from "./load.mjs"
import { treeMemory } from "./memory.mjs"
import { startPlainServer } from "./plain-server.mjs"

const CONNECTIONS = 10

async function json(url, headers) {
	const response = await fetch(url, { headers })
	if (!response.ok) throw new Error(`${url} answered ${response.status}`)
	return response.json()
}

/** Handles and words of the market under test, read from its own sitemap, so that no list is kept here. */
async function material({ backendUrl, headers }) {
	const sitemap = await json(`${backendUrl}/store/sitemap`, headers)
	const handles = sitemap.listings.map((entry) => entry.handle)
	const words = [...new Set(handles.flatMap((handle) => handle.split("-")).filter((word) => word.length > 2))]
	return { handles, words: words.slice(0, 400) }
}

/** The bytes of a page as they travel: fetch() would unpack them. */
async function bytesOf(url, headers) {
	const [response] = await once(get(url, { headers }), "response")
	return buffer(response)
}

const every = (list, count) =>
	list.filter((_, index) => index % Math.max(1, Math.floor(list.length / count)) === 0)

/** Searches nobody has made before, so that no cache helps either side: pairs of words, each pair once. */
function distinctSearches(words) {
	const half = Math.ceil(words.length / 2)
	return words.slice(0, half).flatMap((one) => words.slice(half).map((other) => `${one} ${other}`))
}

/**
 * All figures of one running market.
 * @param {{backendUrl: string, storefrontUrl: string, publishableKey: string, marketPid: number, rounds?: number, seconds?: number}} market
 *   marketPid: root of the market's process tree, for the memory rows; this process is not counted
 */
export async function measure({
	backendUrl,
	storefrontUrl,
	publishableKey,
	marketPid,
	rounds = 3,
	seconds = 6,
}) {
	const headers = { "x-publishable-api-key": publishableKey }
	const { handles, words } = await material({ backendUrl, headers })
	const { regions } = await json(`${backendUrl}/store/regions`, headers)
	const region = regions[0].id
	const stockFields = "id,handle,title,thumbnail,*variants.calculated_price"
	const base = { rounds, seconds, connections: CONNECTIONS }
	const backend = (paths) => ({ url: backendUrl, headers, paths })

	const idle = await treeMemory(marketPid)
	const searches = distinctSearches(words)
	const sorts = ["newest", "price_asc", "price_desc", "stars"]
	const browse = Array.from({ length: 60 }, (_, i) => ({ sort: sorts[i % 4], page: 1 + Math.floor(i / 4) }))
	const rows = []
	rows.push(
		await compare({
			...base,
			name: "Listing with facets, distinct word queries",
			peerName: "stock /store/products?q=, 24 with price",
			ours: backend(searches.map((words) => `/store/catalogue?q=${encodeURIComponent(words)}`)),
			peer: backend(
				searches.map(
					(words) =>
						`/store/products?limit=24&region_id=${region}&fields=${stockFields}&q=${encodeURIComponent(words)}`,
				),
			),
		}),
	)
	rows.push(
		await compare({
			...base,
			name: "Listing with facets, repeated browsing mix",
			peerName: "stock /store/products, 24 with price",
			ours: backend(browse.map(({ sort, page }) => `/store/catalogue?sort=${sort}&page=${page}`)),
			peer: backend(
				browse.map(
					({ page }) =>
						`/store/products?limit=24&offset=${(page - 1) * 24}&region_id=${region}&fields=${stockFields}`,
				),
			),
		}),
	)
	const someHandles = every(handles, 600)
	rows.push(
		await compare({
			...base,
			name: "Product by handle, distinct",
			peerName: "stock /store/products?handle=",
			ours: backend(someHandles.map((handle) => `/store/catalogue/${handle}`)),
			peer: backend(
				someHandles.map(
					(handle) => `/store/products?handle=${handle}&region_id=${region}&fields=${stockFields}`,
				),
			),
		}),
	)
	const few = every(handles, 24)
	rows.push(
		await compare({
			...base,
			name: "Product by handle, repeated",
			peerName: "stock /store/products?handle=",
			ours: backend(few.map((handle) => `/store/catalogue/${handle}`)),
			peer: backend(
				few.map((handle) => `/store/products?handle=${handle}&region_id=${region}&fields=${stockFields}`),
			),
		}),
	)

	const compressed = { "accept-encoding": "gzip" }
	const plain = await startPlainServer(await bytesOf(`${storefrontUrl}/san-pham`, compressed))
	try {
		rows.push(
			await compare({
				...base,
				name: "Catalogue page of the storefront, repeated",
				peerName: "plain node server, same bytes",
				ours: { url: storefrontUrl, headers: compressed, paths: ["/san-pham"] },
				peer: { url: plain.url, headers: compressed, paths: ["/san-pham"] },
			}),
		)
	} finally {
		await plain.stop()
	}

	const load = round({
		url: storefrontUrl,
		paths: every(handles, 600).map((handle) => `/san-pham/${handle}`),
		seconds,
		connections: CONNECTIONS,
	})
	await new Promise((resolve) => setTimeout(resolve, (seconds * 1000) / 2))
	const loaded = await treeMemory(marketPid)
	await load
	return { listings: handles.length, rows, memory: { idle, loaded } }
}

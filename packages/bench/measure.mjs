import { createServer } from "node:http"
import { compare, round } from "./load.mjs"
import { treeMemory } from "./memory.mjs"

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

const every = (list, count) =>
	list.filter((_, index) => index % Math.max(1, Math.floor(list.length / count)) === 0)

/** A server that does nothing but send the bytes it was given: the ceiling for a page on this machine. */
async function plainServer(body, headers) {
	const server = createServer((_, response) => {
		response.writeHead(200, headers)
		response.end(body)
	})
	await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve))
	return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }
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
	const distinct = words.flatMap((word) => [1, 2].map((page) => ({ word, page })))
	const sorts = ["newest", "price_asc", "price_desc", "stars"]
	const browse = Array.from({ length: 60 }, (_, i) => ({ sort: sorts[i % 4], page: 1 + Math.floor(i / 4) }))
	const rows = []
	rows.push(
		await compare({
			...base,
			name: "Listing with facets, distinct word queries",
			peerName: "stock /store/products?q=, 24 with price",
			ours: backend(distinct.map(({ word }) => `/store/catalogue?q=${encodeURIComponent(word)}`)),
			peer: backend(
				distinct.map(
					({ word }) =>
						`/store/products?limit=24&region_id=${region}&fields=${stockFields}&q=${encodeURIComponent(word)}`,
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

	const page = await fetch(`${storefrontUrl}/san-pham`, { headers: { "accept-encoding": "gzip" } })
	const body = Buffer.from(await page.arrayBuffer())
	const plain = await plainServer(body, { "content-type": "text/html; charset=utf-8" })
	try {
		rows.push(
			await compare({
				...base,
				name: "Catalogue page of the storefront, repeated",
				peerName: "plain node server, same bytes",
				ours: { url: storefrontUrl, paths: ["/san-pham"] },
				peer: { url: plain.url, paths: ["/san-pham"] },
			}),
		)
	} finally {
		plain.close()
	}

	await round({
		url: storefrontUrl,
		paths: every(handles, 60).map((handle) => `/san-pham/${handle}`),
		seconds,
		connections: CONNECTIONS,
	})
	const loaded = await treeMemory(marketPid)
	return { listings: handles.length, rows, memory: { idle, loaded } }
}

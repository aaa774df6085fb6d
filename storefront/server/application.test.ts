import { createServer, type Server } from "node:http"
import { afterEach, describe, expect, it } from "vitest"
import { parseEnvironment } from "../app/platform/environment.server"
import { application } from "./application"
import { backendChanges, ChangeFeed } from "./change-feed"
import { PageCache } from "./page-cache"

const LIES = {
	"x-forwarded-for": "203.0.113.7",
	"x-forwarded-host": "evil.example",
	"x-forwarded-proto": "https",
	forwarded: "for=203.0.113.7;host=evil.example;proto=https",
}

let server: Server | undefined

afterEach(() => server?.close())

/** What the parts behind the door are told about a request with these headers. */
async function toldBy(headers: Record<string, string>, trustProxy?: string) {
	const cache = new PageCache(1_000)
	const app = application({
		environment: parseEnvironment({ MEDUSA_PUBLISHABLE_KEY: "pk", TRUST_PROXY: trustProxy }),
		build: () => Promise.reject(new Error("No page is asked for")),
		// Stands where built files are served, and says who asks instead.
		assets: (req, res) => {
			res.json({ ip: req.ip, protocol: req.protocol, forwarded: req.headers["x-forwarded-host"] ?? null })
		},
		cache,
		feed: new ChangeFeed(backendChanges("http://localhost:1", "pk"), cache),
	})
	server = createServer(app)
	await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve))
	const address = server.address()
	if (address === null || typeof address === "string") throw new Error("The server has no port")
	const answer = await fetch(`http://127.0.0.1:${address.port}/`, { headers })
	return await answer.json()
}

const DIRECT = { ip: "127.0.0.1", protocol: "http", forwarded: null }

describe("who is asking, to what stands behind the door", () => {
	it("is the other end of the connection, whatever the headers say, when no proxy is named", async () => {
		expect(await toldBy(LIES)).toEqual(DIRECT)
		expect(await toldBy(LIES, "0")).toEqual(DIRECT)
	})

	it("is what a named proxy says", async () => {
		const told = { ip: "203.0.113.7", protocol: "https", forwarded: "evil.example" }
		expect(await toldBy(LIES, "127.0.0.1")).toEqual(told)
		expect(await toldBy(LIES, "1")).toEqual(told)
	})

	it("is not what somebody else says while another proxy is named", async () => {
		expect(await toldBy(LIES, "10.0.0.0/8")).toEqual(DIRECT)
	})

	it("is not what the visitor wrote before the proxies added theirs", async () => {
		const chain = { "x-forwarded-for": "1.2.3.4, 203.0.113.7" }
		expect(await toldBy(chain, "1")).toMatchObject({ ip: "203.0.113.7" })
	})
})

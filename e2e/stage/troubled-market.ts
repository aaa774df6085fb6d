import { type ChildProcess, spawn } from "node:child_process"
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http"
import { createServer as createSocketServer } from "node:net"
import { fileURLToPath } from "node:url"
import { storeKey } from "./admin-desk"
import { market } from "./market"

/**
 * What happens to the storefront's requests on their way to the backend:
 * - "away": they never arrive
 * - "deaf": they arrive and are done, and the answer is lost
 * - "busy": they are refused, for too many were made
 */
export type Trouble = "away" | "deaf" | "busy"

/** A second storefront of the market under test, with a bad road between it and the backend. */
export interface TroubledMarket {
	address: string
	/** From now on this happens to requests whose "METHOD /path" is like that; null ends all trouble. */
	trouble(kind: Trouble | null, like?: RegExp): void
	close(): Promise<void>
}

const STOREFRONT = fileURLToPath(new URL("../../storefront/", import.meta.url))
const HEALTHY_WITHIN_MS = 20_000

export async function openTroubledMarket(dataFolder: string): Promise<TroubledMarket> {
	let now: { kind: Trouble; like: RegExp } | null = null
	const road = createServer((asked, answer) => {
		const met = now?.like.test(`${asked.method} ${asked.url}`) ? now.kind : null
		if (met === "away") answer.destroy()
		else if (met === "busy") refuse(answer)
		else passOn(asked, answer, met === "deaf")
	})
	const roadPort = await freePort()
	await new Promise<void>((resolve) => road.listen(roadPort, "127.0.0.1", resolve))
	const port = await freePort()
	const address = `http://localhost:${port}`
	const storefront = spawn(process.execPath, ["server/main.mjs"], {
		cwd: STOREFRONT,
		stdio: "ignore",
		env: {
			...process.env,
			BACKEND_URL: `http://127.0.0.1:${roadPort}`,
			STOREFRONT_PORT: String(port),
			STOREFRONT_DATA: dataFolder,
			MEDUSA_PUBLISHABLE_KEY: await storeKey(),
			MARKET_MODE: "demo",
		},
	})
	await untilHealthy(address, storefront)
	return {
		address,
		trouble(kind, like = /./) {
			now = kind && { kind, like }
		},
		async close() {
			const ended = new Promise((resolve) => storefront.once("exit", resolve))
			storefront.kill("SIGTERM")
			await ended
			road.closeAllConnections()
			road.close()
		},
	}
}

function passOn(asked: IncomingMessage, answer: ServerResponse, deaf: boolean) {
	const { hostname, port } = new URL(market.backend)
	const onward = request(
		{ hostname, port, path: asked.url, method: asked.method, headers: asked.headers },
		(given) => {
			if (deaf) given.resume().on("end", () => answer.destroy())
			else given.pipe(answer.writeHead(given.statusCode ?? 502, given.headers))
		},
	)
	onward.on("error", () => answer.destroy())
	asked.pipe(onward)
}

function refuse(answer: ServerResponse) {
	answer.writeHead(429, { "content-type": "application/json", "retry-after": "7" })
	answer.end(JSON.stringify({ code: "too_many_requests", message: "Too many", retryAfterSeconds: 7 }))
}

async function untilHealthy(address: string, storefront: ChildProcess) {
	const end = performance.now() + HEALTHY_WITHIN_MS
	while (performance.now() < end && storefront.exitCode === null) {
		const well = await fetch(`${address}/healthz`).then(
			({ ok }) => ok,
			() => false,
		)
		if (well) return
		await new Promise((resolve) => setTimeout(resolve, 100))
	}
	throw new Error("The second storefront does not start: is it built?")
}

async function freePort(): Promise<number> {
	const server = createSocketServer()
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
	const place = server.address()
	await new Promise((resolve) => server.close(resolve))
	if (place === null || typeof place === "string") throw new Error("This machine has no free port.")
	return place.port
}

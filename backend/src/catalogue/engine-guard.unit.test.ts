import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { setTimeout as sleep } from "node:timers/promises"
import { afterEach, describe, expect, it } from "vitest"
import { EngineGuard, EngineSilent } from "./engine-guard"

const servers: Server[] = []

/** A server that takes every request and never answers, as an engine does whose disk hangs; and how many it has taken. */
async function hangingServer() {
	let taken = 0
	const server = createServer(() => {
		taken++
	})
	servers.push(server)
	await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready))
	const { port } = server.address() as AddressInfo
	return { host: `http://127.0.0.1:${port}`, port, taken: () => taken }
}

afterEach(() => {
	for (const server of servers.splice(0)) {
		server.closeAllConnections()
		server.close()
	}
})

const search = (host: string) => async () => {
	const { MeiliSearch } = await import("meilisearch")
	return new MeiliSearch({ host }).multiSearch({ queries: [{ indexUid: "listing", q: "banh" }] })
}

describe("an engine that may be dead", () => {
	it("that hangs costs the first who asks the time limit, and the others nothing", async () => {
		const engine = await hangingServer()
		const guard = new EngineGuard(10_000)
		const started = performance.now()
		await expect(guard.ask(200, search(engine.host))).rejects.toThrow(EngineSilent)
		for (let count = 0; count < 100; count++) {
			await expect(guard.ask(200, search(engine.host))).rejects.toThrow(EngineSilent)
		}
		expect(performance.now() - started).toBeLessThan(2000)
		expect(engine.taken()).toBe(1)
	})

	it("that nobody hears at its address fails at once", async () => {
		const { host } = await hangingServer()
		for (const server of servers.splice(0)) await new Promise((closed) => server.close(closed))
		const started = performance.now()
		await expect(new EngineGuard(10_000).ask(5000, search(host))).rejects.toThrow()
		expect(performance.now() - started).toBeLessThan(2000)
	})

	it("is asked again after its rest", async () => {
		const engine = await hangingServer()
		const guard = new EngineGuard(50)
		await expect(guard.ask(50, search(engine.host))).rejects.toThrow(EngineSilent)
		await sleep(60)
		await expect(guard.ask(50, search(engine.host))).rejects.toThrow(EngineSilent)
		expect(engine.taken()).toBe(2)
		await sleep(60)
		expect(await guard.ask(50, async () => "well again")).toBe("well again")
	})
})

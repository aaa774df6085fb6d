import { once } from "node:events"
import { createServer } from "node:net"
import { afterEach, describe, expect, it } from "vitest"
import { freePort, isFree, requireFreePort } from "./ports.mjs"

const open = []

afterEach(async () => {
	for (const server of open.splice(0)) {
		server.close()
		await once(server, "close")
	}
})

async function hold(host) {
	const server = createServer()
	server.listen(0, host)
	await once(server, "listening")
	open.push(server)
	return server.address().port
}

describe("a port", () => {
	it("is free when nobody listens on it", async () => {
		expect(await isFree(await freePort())).toBe(true)
	})

	it.each(["127.0.0.1", "0.0.0.0"])("is held when a program listens on %s", async (host) => {
		expect(await isFree(await hold(host))).toBe(false)
	})

	it("that is held is named together with its variable and a free neighbour", async () => {
		const port = await hold("127.0.0.1")
		const problem = await requireFreePort(port, "STOREFRONT_PORT").catch((error) => error)
		expect(problem.message).toContain(`Port ${port} (STOREFRONT_PORT)`)
		const other = Number(/STOREFRONT_PORT=(\d+) npm start/.exec(problem.message)[1])
		expect(await isFree(other)).toBe(true)
	})
})

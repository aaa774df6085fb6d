import { fork } from "node:child_process"
import { once } from "node:events"
import { createServer } from "node:http"
import { fileURLToPath } from "node:url"

const HERE = fileURLToPath(import.meta.url)

/**
 * A server that does nothing but send the bytes it was given: the ceiling for a page on this machine. It has a process
 * of its own, as the storefront has, so that the one who asks does not slow it.
 * @param {Buffer} body
 * @returns {Promise<{url: string, stop: () => Promise<void>}>}
 */
export async function startPlainServer(body) {
	const child = fork(HERE, [], { serialization: "advanced" })
	child.send(body)
	const [port] = await once(child, "message")
	return {
		url: `http://127.0.0.1:${port}`,
		stop: async () => {
			const gone = once(child, "exit")
			child.kill()
			await gone
		},
	}
}

function serve() {
	process.once("message", (body) => {
		const server = createServer((_, response) => {
			response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-encoding": "gzip" })
			response.end(body)
		})
		server.listen(0, "127.0.0.1", () => process.send?.(server.address().port))
	})
}

if (process.argv[1] === HERE) serve()

import { once } from "node:events"
import { createServer, type Server } from "node:http"
import { setTimeout as sleep } from "node:timers/promises"

const WITHIN_MS = 5_000

/** Somebody who is told of events, and keeps them. */
export class WebhookInbox {
	readonly secret = "whsec_inbox"
	refused = 0
	private received: { type: string; body: string; signature: string }[] = []
	private refusing = false
	private server: Server | null = null

	get address(): string {
		const at = this.server?.address()
		return typeof at === "object" && at ? `http://127.0.0.1:${at.port}` : ""
	}

	async open(): Promise<void> {
		this.server = createServer(async (request, response) => {
			const chunks: Buffer[] = []
			for await (const chunk of request) chunks.push(Buffer.from(chunk))
			if (this.refusing) {
				this.refusing = false
				this.refused++
				response.writeHead(503).end()
				return
			}
			const body = Buffer.concat(chunks).toString("utf8")
			const signature = String(request.headers["stripe-signature"])
			this.received.push({ type: JSON.parse(body).type, body, signature })
			response.end()
		})
		this.server.listen(0, "127.0.0.1")
		await once(this.server, "listening")
	}

	async close(): Promise<void> {
		const { server } = this
		if (server) await new Promise<void>((closed) => server.close(() => closed()))
	}

	/** After what is still on its way has come. */
	async forget(): Promise<void> {
		await sleep(30)
		this.received = []
		this.refused = 0
		this.refusing = false
	}

	refuseNext(): void {
		this.refusing = true
	}

	types(): string[] {
		return this.received.map(({ type }) => type)
	}

	last(type: string): { body: string; signature: string } {
		const found = this.received.findLast((each) => each.type === type)
		if (!found) throw new Error(`Nothing was told of ${type}`)
		return found
	}

	async until(type: string): Promise<void> {
		for (const end = Date.now() + WITHIN_MS; !this.types().includes(type); await sleep(10)) {
			if (Date.now() > end) throw new Error(`${type} was not told within ${WITHIN_MS} ms`)
		}
	}
}

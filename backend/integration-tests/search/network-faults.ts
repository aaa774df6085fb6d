import { connect, createServer, type Server, type Socket } from "node:net"
import type { EngineFaults } from "./search-contract"

/** Stands between the market and an engine behind an address, and can cut the line or let it fall silent. */
export class FaultyLine implements EngineFaults {
	private readonly sockets = new Set<Socket>()
	private state: "open" | "cut" | "silent" = "open"
	private server: Server | null = null

	constructor(private readonly target: URL) {}

	/** @returns where the engine is now reached; at once, for an environment that is read when the application is loaded */
	open(): string {
		this.server = createServer((near) => this.join(near)).listen(0)
		const address = this.server.address()
		if (address === null || typeof address === "string") throw new Error("The line has no port")
		return `http://localhost:${address.port}`
	}

	kill = () => this.become("cut")
	hang = () => this.become("silent")

	async close(): Promise<void> {
		this.endAll()
		await new Promise((closed) => this.server?.close(closed))
	}

	private async become(state: "cut" | "silent"): Promise<() => Promise<void>> {
		this.state = state
		this.endAll()
		return async () => {
			this.state = "open"
			this.endAll()
		}
	}

	private join(near: Socket): void {
		this.keep(near)
		if (this.state === "cut") near.destroy()
		if (this.state !== "open") return
		const far = connect(Number(this.target.port || "80"), this.target.hostname)
		this.keep(far)
		near.pipe(far).pipe(near)
	}

	private keep(socket: Socket): void {
		this.sockets.add(socket)
		// A line that is cut is what is tested; both ends see it as a closed connection.
		socket.on("error", () => socket.destroy())
		socket.on("close", () => this.sockets.delete(socket))
	}

	private endAll(): void {
		for (const socket of this.sockets) socket.destroy()
	}
}

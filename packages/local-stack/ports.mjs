import { createServer } from "node:net"
import { Problem } from "./problem.mjs"

/**
 * Whether nobody listens on a port of this machine, on any of its addresses.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export async function isFree(port) {
	// A program that listens on 127.0.0.1 alone does not stop another from taking :: on every system: ask for both.
	for (const host of ["::", "0.0.0.0", "127.0.0.1"]) {
		if (!(await canListen(port, host))) return false
	}
	return true
}

function canListen(port, host) {
	return new Promise((resolve) => {
		const server = createServer()
		server.once("error", (error) => resolve(error.code === "EAFNOSUPPORT" || error.code === "EADDRNOTAVAIL"))
		server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
	})
}

/** A port that is free now, given by the system. @returns {Promise<number>} */
export function freePort() {
	return new Promise((resolve, reject) => {
		const server = createServer()
		server.once("error", reject)
		server.listen({ port: 0, host: "127.0.0.1" }, () => {
			const { port } = server.address()
			server.close(() => resolve(port))
		})
	})
}

/**
 * @param {number} port
 * @param {string} variable the environment variable that chooses it
 * @throws {Problem} naming the port, the variable and a free neighbour
 */
export async function requireFreePort(port, variable) {
	if (await isFree(port)) return
	let other = port + 1
	while (other < port + 100 && other < 65_535 && !(await isFree(other))) other += 1
	throw new Problem([
		`Port ${port} (${variable}) is held by another program, or this user may not open it.`,
		`Stop that program, or choose another port: ${variable}=${other} npm start`,
	])
}

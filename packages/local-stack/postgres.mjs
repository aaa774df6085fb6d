import { existsSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import pg from "pg"
import { openCluster, SUPERUSER, writeAccess } from "./cluster.mjs"
import { livingOwners } from "./ledger.mjs"
import { endServer } from "./orphaned-postgres.mjs"
import { freePort, isFree } from "./ports.mjs"
import { placePostgres } from "./postgres-place.mjs"
import { Problem } from "./problem.mjs"
import { commandOf, identityOf } from "./process-identity.mjs"
import { endOfLog, launch, recordIn, stopLater } from "./processes.mjs"

const READY_MS = 60_000
const ADOPT_MS = 10_000

// No socket files: /tmp may belong to another PostgreSQL, and everything of ours speaks TCP.
const SERVER_FLAGS = ["listen_addresses=localhost", "unix_socket_directories=", "max_connections=200"]

// What the tests write is thrown away: losing it in a power cut costs nothing, waiting for the disk costs minutes.
const FAST_FLAGS = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]

/**
 * @typedef {object} Postgres
 * @property {number} port
 * @property {string} user
 * @property {string} password
 * @property {boolean} adopted whether it ran already, started by another command of this clone
 * @property {(database: string) => string} urlOf
 * @property {() => Promise<void>} stop lets it run when another living command uses it
 */

/**
 * Starts the embedded PostgreSQL of a data folder, making its cluster the first time.
 * @param {string} dataFolder
 * @param {{ fast?: boolean, onExit?: (reason: string[]) => void }} options `fast` gives up durability, for tests;
 *   `onExit` hears when the server ends without having been asked to
 * @returns {Promise<Postgres>}
 * @throws {Problem}
 */
export async function startPostgres(dataFolder, { fast = false, onExit = () => {} } = {}) {
	const log = join(dataFolder, "logs", "postgres.log")
	recordIn(dataFolder)
	const isShared = () => livingOwners(dataFolder).some((pid) => pid !== process.pid)
	const place = placePostgres(dataFolder)
	const { cluster, access } = await openCluster(place, join(dataFolder, "logs", "initdb.log"))

	const adopted = await adopt(cluster, access.password)
	if (adopted) {
		const entry = stopLater("PostgreSQL", async () => {
			if (!isShared()) await endServer(adopted.pid)
		})
		return described(adopted.port, access.password, true, entry.stop)
	}

	const port = (await isFree(access.port)) ? access.port : await freePort()
	if (port !== access.port) writeAccess(place.home, { ...access, port })
	const flags = [...SERVER_FLAGS, ...(fast ? FAST_FLAGS : [])].flatMap((flag) => ["-c", flag])
	let stopping = false
	const server = launch("PostgreSQL", place.postgres, ["-D", cluster, "-p", String(port), ...flags], {
		cwd: place.home,
		log,
		...place.user,
		politely: "SIGINT",
		atOnce: "SIGQUIT",
		// Found again by its own postmaster.pid, and then worth keeping.
		recorded: false,
		outlivesUs: isShared,
		beforeStop: () => {
			stopping = true
		},
	})
	server.exited.then(() => {
		if (!stopping) onExit(endOfLog(log))
	})
	await untilReady(server, port, access.password, log)
	return described(port, access.password, false, server.stop)
}

function described(port, password, adopted, stop) {
	// The name `localhost`, not an address: Medusa asks every other host for TLS.
	const urlOf = (database) => `postgres://${SUPERUSER}:${password}@localhost:${port}/${database}`
	return { port, user: SUPERUSER, password, adopted, urlOf, stop }
}

/**
 * A server that answers on this cluster is used as it is; one that runs and stays silent is ended.
 * @returns {Promise<{ pid: number, port: number } | null>} null when a new server may be started
 */
async function adopt(cluster, password) {
	const note = join(cluster, "postmaster.pid")
	const until = Date.now() + ADOPT_MS
	while (existsSync(note)) {
		const lines = readFileSync(note, "utf8").split("\n")
		const [pid, port] = [Number(lines[0]), Number(lines[3])]
		if (identityOf(pid) === null || !commandOf(pid).includes("postgres")) {
			// The number belongs to nobody or, after a restart of the machine, to a stranger; PostgreSQL would refuse to start.
			rmSync(note, { force: true })
			return null
		}
		if (port > 0 && (await answers(port, password))) return { pid, port }
		if (Date.now() > until) {
			if (!commandOf(pid).includes(cluster)) {
				throw new Problem(
					`Another PostgreSQL (process ${pid}) uses ${cluster} and does not answer. Stop it and try again.`,
				)
			}
			await endServer(pid)
			return null
		}
		await sleep(100)
	}
	return null
}

async function untilReady(server, port, password, log) {
	const until = Date.now() + READY_MS
	while (Date.now() < until) {
		if (!server.isRunning()) throw new Problem(["PostgreSQL did not start.", ...endOfLog(log)])
		if (await answers(port, password)) return
		await sleep(50)
	}
	await server.stop()
	throw new Problem([`PostgreSQL did not answer within ${READY_MS / 1000} s.`, ...endOfLog(log)])
}

async function answers(port, password) {
	const client = new pg.Client({
		host: "localhost",
		port,
		user: SUPERUSER,
		password,
		database: "postgres",
		connectionTimeoutMillis: 2_000,
	})
	client.on("error", () => {})
	try {
		await client.connect()
		return true
	} catch {
		return false
	} finally {
		await client.end().catch(() => {})
	}
}

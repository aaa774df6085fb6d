import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { withDatabase } from "./database.mjs"
import { isReachable, rememberedPlace } from "./postgres-place.mjs"
import { identityOf } from "./process-identity.mjs"
import { command } from "./trials/command.mjs"

const commands = []
let folder

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "ocop-postgres-"))
	// As a clone usually is: open to be walked through, also by the user PostgreSQL runs as.
	chmodSync(folder, 0o755)
})

afterEach(async () => {
	for (const each of commands.splice(0)) await each.end("SIGTERM")
	const elsewhere = rememberedPlace(folder)
	if (elsewhere) rmSync(elsewhere, { recursive: true, force: true })
	rmSync(folder, { recursive: true, force: true })
})

async function start() {
	const started = await command("hold-postgres", folder)
	commands.push(started)
	return started
}

const ask = (url, sql) => withDatabase(url, async (client) => (await client.query(sql)).rows)
const server = () =>
	Number(readFileSync(join(folder, "postgres", "cluster", "postmaster.pid"), "utf8").split("\n")[0])

describe("the embedded PostgreSQL", () => {
	it("speaks Vietnamese whatever the machine's language", async () => {
		const { said } = await start()
		const rows = await ask(
			said.url,
			"select lower('ĐẶC SẢN') as lower, current_setting('server_encoding') as encoding",
		)
		expect(rows).toEqual([{ lower: "đặc sản", encoding: "UTF8" }])
	})

	it("is gone when the command that started it was stopped, and keeps its port and its data", async () => {
		const first = await start()
		await ask(first.said.url, "create table kept as select 1 as one")
		const pid = server()
		await first.end("SIGTERM")
		expect(identityOf(pid)).toBeNull()
		const second = await start()
		expect(second.said).toEqual({ ...first.said, adopted: false })
		expect(await ask(second.said.url, "select one from kept")).toEqual([{ one: 1 }])
	})

	it("is ended by the next command when the one that started it was killed, and nothing is lost", async () => {
		const killed = await start()
		await ask(killed.said.url, "create table kept as select 1 as one")
		const pid = server()
		await killed.end("SIGKILL")
		expect(identityOf(pid)).not.toBeNull()
		const next = await start()
		expect(identityOf(pid)).toBeNull()
		expect(await ask(next.said.url, "select one from kept")).toEqual([{ one: 1 }])
	})

	it("outlives the first of two commands that share it", async () => {
		const first = await start()
		const second = await start()
		expect(second.said.adopted).toBe(true)
		await first.end("SIGTERM")
		expect(await ask(second.said.url, "select 1 as one")).toEqual([{ one: 1 }])
	})

	it("starts when the file of a server that is gone names a stranger's process", async () => {
		const first = await start()
		const note = join(folder, "postgres", "cluster", "postmaster.pid")
		const stale = readFileSync(note, "utf8")
		await first.end("SIGTERM")
		writeFileSync(note, stale.replace(/^\d+/, String(process.pid)))
		expect((await start()).said.adopted).toBe(false)
	})

	it("starts in a folder closed to others: inside it for its owner, elsewhere for root", async () => {
		const isRoot = process.getuid?.() === 0
		chmodSync(folder, 0o700)
		const { said } = await start()
		expect(await ask(said.url, "select 1 as one")).toEqual([{ one: 1 }])
		expect(rememberedPlace(folder) !== null).toBe(isRoot)
		expect(existsSync(join(folder, "postgres"))).toBe(!isRoot)
	})
})

describe("a folder", () => {
	it("is out of reach when one above it is closed", () => {
		const stranger = { uid: 4_000_000, gid: 4_000_000 }
		expect(isReachable(folder, stranger)).toBe(true)
		chmodSync(folder, 0o700)
		expect(isReachable(folder, stranger)).toBe(false)
	})
})

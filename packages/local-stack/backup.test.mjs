import { spawnSync } from "node:child_process"
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { withDatabase } from "./database.mjs"
import { secretsOf } from "./secrets.mjs"
import { command } from "./trials/command.mjs"

let clone
let started

beforeEach(() => {
	clone = mkdtempSync(join(tmpdir(), "ocop-backup-"))
	chmodSync(clone, 0o755)
	mkdirSync(join(clone, ".data", "uploads"), { recursive: true })
})
afterEach(async () => {
	await started?.end("SIGTERM")
	rmSync(clone, { recursive: true, force: true })
})

async function start() {
	started = await command("hold-postgres", join(clone, ".data"))
	return started.said.url
}
const ask = (url, sql) => withDatabase(url, async (client) => (await client.query(sql)).rows)

/** As docs/operations/running.md says it, by the same program. */
function copy(from, to) {
	const { status, stderr } = spawnSync("cp", ["-a", from, to], { cwd: clone, encoding: "utf8" })
	expect(stderr).toBe("")
	expect(status).toBe(0)
}

describe("the backup of a clone with its own PostgreSQL", () => {
	it("brings back rows, uploads and secrets as they were, and nothing of later", async () => {
		const url = await start()
		const secrets = secretsOf(join(clone, ".data"), {})
		writeFileSync(join(clone, ".data", "uploads", "picture.jpg"), "a picture")
		await ask(url, "create table placed (code text unique)")
		await ask(url, "insert into placed select 'K7M2P9Q' || number from generate_series(1, 500) as number")
		await started.end("SIGTERM")
		copy(".data", "backup")

		const later = await start()
		await ask(later, "insert into placed values ('LATER')")
		await started.end("SIGTERM")
		rmSync(join(clone, ".data"), { recursive: true, force: true })
		expect(existsSync(join(clone, ".data"))).toBe(false)

		copy("backup", ".data")
		const restored = await start()
		expect(await ask(restored, "select count(*)::int as orders from placed")).toEqual([{ orders: 500 }])
		expect(await ask(restored, "select code from placed where code = 'LATER'")).toEqual([])
		await ask(restored, "insert into placed values ('AFTER')")
		expect(readFileSync(join(clone, ".data", "uploads", "picture.jpg"), "utf8")).toBe("a picture")
		expect(secretsOf(join(clone, ".data"), {})).toEqual(secrets)
	})
})

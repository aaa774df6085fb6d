import { chmodSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { withDatabase } from "./database.mjs"
import { refuseDemoRows } from "./live-database.mjs"
import { openStore } from "./store.mjs"
import { command } from "./trials/command.mjs"

let folder
let server
let url

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "ocop-live-"))
	chmodSync(folder, 0o755)
	server = await command("hold-postgres", folder)
	url = server.said.url
	await ask("create table producer (name text, demo boolean not null)")
	await ask(`create table "user" (email text)`)
})
afterAll(async () => {
	await server?.end("SIGTERM")
	rmSync(folder, { recursive: true, force: true })
})

const ask = (sql) => withDatabase(url, (client) => client.query(sql))
const refusal = () =>
	refuseDemoRows(url).then(
		() => "",
		(problem) => problem.lines.join("\n"),
	)

describe("the database of a live market", () => {
	it("may hold what people entered, or nothing at all", async () => {
		expect(await refusal()).toBe("")
		await ask("insert into producer values ('Hợp tác xã', false)")
		await ask(`insert into "user" values ('officer@hanoi.example')`)
		expect(await refusal()).toBe("")
	})

	it("may not hold a login of the demo", async () => {
		await ask(`insert into "user" values ('operator@demo.ocop.local')`)
		expect(await refusal()).toContain("1 logins of the demo")
		await ask(`delete from "user" where email like '%@demo.ocop.local'`)
	})

	it("may not hold made-up rows, and the start is refused before it changes anything", async () => {
		await ask("insert into producer select 'Hợp tác xã mẫu', true from generate_series(1, 3)")
		expect(await refusal()).toContain("3 producers")
		const start = openStore({
			mode: "live",
			dataFolder: folder,
			databaseUrl: url,
			ports: { storefront: 1, backend: 2 },
			env: {},
			loadsDemo: false,
			onDeath: () => {},
		})
		await expect(start).rejects.toThrow(/3 producers[\s\S]*Nothing was changed/)
		const { rows } = await ask("select tablename from pg_tables where schemaname = 'public' order by 1")
		expect(rows.map(({ tablename }) => tablename)).toEqual(["producer", "user"])
	})
})

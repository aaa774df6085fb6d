import { execFile } from "node:child_process"
import { createHash } from "node:crypto"
import { readdirSync, readFileSync, statSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { promisify } from "node:util"
import { connected, createDatabase, dropDatabase, urlOf } from "./test-server"

declare module "vitest" {
	interface ProvidedContext {
		/** Name of a migrated database, to be copied and never written to. */
		migratedDatabase: string
	}
}

/** What the tests' runner hands to a global setup. */
interface Run {
	config: { env: Record<string, string | undefined> }
	provide(key: "migratedDatabase", name: string): void
}

const BACKEND = join(__dirname, "../..")
const MOST_OUTPUT_BYTES = 64 * 1024 * 1024
const FAMILY = "ocop_tests_shape_"
const ALREADY_THERE = new Set(["42P04", "23505"])

/** What decides the shape of a database: tables, links, search indexes, the modules chosen, the versions, and how it is made. */
const SHAPE = [
	"src/modules",
	"src/links",
	"src/search",
	"medusa-config.ts",
	"../pnpm-lock.yaml",
	"integration-tests/running/migrated-database.ts",
]
const WITHOUT_SHAPE = /\.test\.ts$|\/(service|rules|[\w-]+-rules)\.ts$/

/**
 * Migrates once for all files of tests, by the command that operators use; every file begins with a copy. The migrated database is kept
 * for the next run, for as long as what decides its shape is the same.
 */
export default async function migrateOnce(run: Run): Promise<void> {
	const name = FAMILY + fingerprint()
	if (!(await databases()).includes(name)) await make(name, run.config.env)
	for (const former of await databases()) {
		// Another run may be copying it at this moment; it is then dropped by a later one.
		if (former !== name) await dropDatabase(former).catch(() => undefined)
	}
	run.provide("migratedDatabase", name)
}

/** Brings a database to the shape that the application of this environment expects, its search index too. */
export async function migrate(env: Record<string, string | undefined>): Promise<void> {
	const medusa = createRequire(join(BACKEND, "package.json")).resolve("@medusajs/cli/cli.js")
	await promisify(execFile)(process.execPath, [medusa, "db:migrate"], {
		cwd: BACKEND,
		env: { ...process.env, ...env, DISABLE_ADMIN: "true" },
		maxBuffer: MOST_OUTPUT_BYTES,
	})
}

/** Under another name until it is whole: a run that is killed leaves nothing that looks finished. */
async function make(name: string, env: Record<string, string | undefined>): Promise<void> {
	const unfinished = `ocop_tests_making_${process.pid}_${Date.now().toString(36)}`
	await createDatabase(unfinished)
	try {
		await migrate({ ...env, DATABASE_URL: urlOf(unfinished) })
		await connected("postgres", (client) =>
			client.query(`alter database "${unfinished}" rename to "${name}"`),
		)
	} catch (error) {
		await dropDatabase(unfinished)
		// Another run has made it meanwhile.
		if (!(error instanceof Error && "code" in error && ALREADY_THERE.has(String(error.code)))) throw error
	}
}

async function databases(): Promise<string[]> {
	const { rows } = await connected("postgres", (client) =>
		client.query<{ datname: string }>(`select datname from pg_database where starts_with(datname, $1)`, [
			FAMILY,
		]),
	)
	return rows.map(({ datname }) => datname)
}

function fingerprint(): string {
	const hash = createHash("sha256")
	for (const path of SHAPE.flatMap((name) => filesIn(join(BACKEND, name))))
		hash.update(path).update(readFileSync(path))
	return hash.digest("hex").slice(0, 16)
}

function filesIn(path: string): string[] {
	if (!statSync(path).isDirectory()) return [path]
	return readdirSync(path, { recursive: true, encoding: "utf8" })
		.map((name) => join(path, name))
		.filter((file) => file.endsWith(".ts") && !WITHOUT_SHAPE.test(file))
		.sort()
}

import { execFile } from "node:child_process"
import { createRequire } from "node:module"
import { join } from "node:path"
import { promisify } from "node:util"
import { createDatabase, dropDatabase, urlOf } from "./test-server"

declare module "vitest" {
	interface ProvidedContext {
		/** Name of a database that was migrated for this run, to be copied and never written to. */
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

/** Migrates once for a run of the tests, by the command that operators use; every file of tests begins with a copy. */
export default async function migrateOnce(run: Run): Promise<() => Promise<void>> {
	const name = `ocop_tests_${process.pid}_${Date.now().toString(36)}`
	await createDatabase(name)
	try {
		const medusa = createRequire(join(BACKEND, "package.json")).resolve("@medusajs/cli/cli.js")
		await promisify(execFile)(process.execPath, [medusa, "db:migrate"], {
			cwd: BACKEND,
			env: { ...process.env, ...run.config.env, DATABASE_URL: urlOf(name), DISABLE_ADMIN: "true" },
			maxBuffer: MOST_OUTPUT_BYTES,
		})
	} catch (error) {
		await dropDatabase(name)
		throw error
	}
	run.provide("migratedDatabase", name)
	return () => dropDatabase(name)
}

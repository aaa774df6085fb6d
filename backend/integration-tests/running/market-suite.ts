import { createRequire } from "node:module"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { Client } from "@medusajs/framework/pg"
import type { MedusaContainer } from "@medusajs/framework/types"
import { clearInstances, type MedusaSuiteOptions, startApp } from "@medusajs/test-utils"
import { inject } from "vitest"
import { migrate } from "./migrated-database"
import { TableMemory } from "./table-memory"
import { createDatabase, dropDatabase, urlOf } from "./test-server"

const BACKEND = join(__dirname, "../..")
const WORKFLOWS_REST_WITHIN_MS = 60_000

/** The running market, as Medusa's own test runner would hand it over. */
export type MarketSuite = Pick<MedusaSuiteOptions, "api" | "getContainer">

/** For who keeps copies of rows in memory. */
export interface Restoring {
	/** Whether the test before left something that was put back. */
	wasPutBack: () => boolean
}

/**
 * One boot of the whole market, in this process, for everything that `describeAll` describes. What its `beforeAll` leaves in the
 * database is there again before every test.
 *
 * Medusa's own runner does the same with a new database before every test; here only changed tables are put back, and migrations
 * run once for all files.
 *
 * @param env read once, when the application is loaded
 */
export function marketSuite(
	env: Record<string, string>,
	describeAll: (suite: MarketSuite & Restoring) => void,
): void {
	const database = `ocop_test_${process.pid}_${Date.now().toString(36)}`
	// Before anything of the application is loaded: its environment is read on the first import.
	Object.assign(process.env, { DISABLE_ADMIN: "true", DATABASE_URL: urlOf(database), ...env })
	const client = new Client({ connectionString: urlOf(database), application_name: "market-suite" })
	const memory = new TableMemory(client)
	let app: Awaited<ReturnType<typeof startApp>> | undefined
	let remembered = false
	let putBack = false

	const running = () => {
		if (!app) throw new Error("The market runs from the first beforeAll on")
		return app
	}
	const browser = axiosOfTestUtils()

	describe("", () => {
		beforeAll(async () => {
			await createDatabase(database, inject("migratedDatabase"))
			await client.connect()
			// The copied database knows the index of its Postgres; another engine needs one of its own.
			if (env.MEILISEARCH_HOST) await migrate(env)
			app = await startApp({ cwd: BACKEND })
			browser.defaults.baseURL = `http://localhost:${app.port}`
		})
		// After the beforeAll hooks of all descriptions, which say what every test finds.
		beforeEach(async () => {
			await untilWorkflowsRest(client)
			putBack = remembered && (await memory.restore())
			if (!remembered) await memory.remember()
			remembered = true
		})
		afterAll(async () => {
			await app?.shutdown()
			await clearInstances()
			await client.end()
			await dropDatabase(database)
		})
		describeAll({
			api: browser,
			getContainer: (): MedusaContainer => running().container,
			wasPutBack: () => putBack,
		})
	})
}

/** Steps that go on in the background would otherwise write into the test after. */
async function untilWorkflowsRest(client: Client): Promise<void> {
	const until = Date.now() + WORKFLOWS_REST_WITHIN_MS
	for (;;) {
		const { rows } = await client.query<{ running: number }>(
			`select count(*)::int as running from workflow_execution
				where deleted_at is null and state not in ('not_started', 'done', 'reverted', 'failed')`,
		)
		if (rows[0]?.running === 0) return
		if (Date.now() > until) throw new Error("A workflow of the test before does not come to its end")
		await sleep(50)
	}
}

/** The client that Medusa's runner gives its tests; it is that package's dependency, not ours. */
function axiosOfTestUtils(): MedusaSuiteOptions["api"] {
	const own = createRequire(__filename)
	const axios: { create(): MedusaSuiteOptions["api"] } = createRequire(own.resolve("@medusajs/test-utils"))(
		"axios",
	)
	return axios.create()
}

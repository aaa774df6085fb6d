import { configDefaults, defineConfig } from "vitest/config"
import { BaseSequencer, type TestSpecification } from "vitest/node"

const { MEILISEARCH_HOST, MEILISEARCH_API_KEY, REDIS_TEST_URL } = process.env

/** What needs an engine that is not there does not run; `npm test` names the engine that is missing. */
const absent = [
	...(MEILISEARCH_HOST ? [] : ["integration-tests/search-on-meilisearch.test.ts"]),
	...(REDIS_TEST_URL ? [] : ["integration-tests/redis.test.ts"]),
]

const LONG = ["parcels", "cards", "faults", "orders", "payments", "shop"]

/** A long file that begins last runs alone while the other processor rests; vitest knows the times of a former run only. */
class LongFilesFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const place = ({ moduleId }: TestSpecification) => {
			const known = LONG.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`))
			return known === -1 ? LONG.length : known
		}
		return [...files].sort((one, other) => place(one) - place(other))
	}
}

export default defineConfig({
	test: {
		include: ["integration-tests/**/*.test.ts", "src/**/__tests__/**/*.integration.test.ts"],
		exclude: [...configDefaults.exclude, ...absent],
		globalSetup: ["integration-tests/running/migrated-database.ts"],
		globals: true,
		pool: "forks",
		sequence: { sequencer: LongFilesFirst },
		// Every file boots Medusa with a database of its own; more than two side by side starve two cores, and end hardly sooner.
		maxWorkers: 2,
		execArgv: ["--require", "ts-node/register"],
		env: {
			NODE_ENV: "test",
			MEDUSA_DISABLE_TELEMETRY: "true",
			// What is processed as it should be fills the output with half of its lines.
			LOG_LEVEL: "warn",
			TS_NODE_TRANSPILE_ONLY: "true",
			// Any other name makes Medusa's test runner ask for SSL and hang.
			DB_HOST: process.env.DB_HOST ?? "localhost",
			DB_PORT: process.env.DB_PORT ?? "5432",
			DB_USERNAME: process.env.DB_USERNAME ?? "postgres",
			DB_PASSWORD: process.env.DB_PASSWORD ?? "postgres",
			// Engines are for the suites that ask for them: nobody puts their rows back between tests, as the database's are.
			REDIS_URL: "",
			MEILISEARCH_HOST: "",
			MEILISEARCH_API_KEY: "",
			TEST_REDIS_URL: REDIS_TEST_URL ?? "",
			TEST_MEILISEARCH_HOST: MEILISEARCH_HOST ?? "",
			TEST_MEILISEARCH_API_KEY: MEILISEARCH_API_KEY ?? "",
		},
		testTimeout: 60_000,
		hookTimeout: 240_000,
	},
})

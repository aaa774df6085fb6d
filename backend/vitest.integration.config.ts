import { configDefaults, defineConfig } from "vitest/config"

const { MEILISEARCH_HOST, MEILISEARCH_API_KEY, REDIS_TEST_URL } = process.env

/** What needs an engine that is not there does not run; `npm test` names the engine that is missing. */
const absent = [
	...(MEILISEARCH_HOST ? [] : ["integration-tests/search-on-meilisearch.test.ts"]),
	...(REDIS_TEST_URL ? [] : ["integration-tests/redis.test.ts"]),
]

export default defineConfig({
	test: {
		include: ["integration-tests/**/*.test.ts", "src/**/__tests__/**/*.integration.test.ts"],
		exclude: [...configDefaults.exclude, ...absent],
		globalSetup: ["integration-tests/running/migrated-database.ts"],
		globals: true,
		pool: "forks",
		// Every file boots Medusa with a database of its own; more than two side by side would starve two cores.
		maxWorkers: 2,
		execArgv: ["--require", "ts-node/register"],
		env: {
			NODE_ENV: "test",
			MEDUSA_DISABLE_TELEMETRY: "true",
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

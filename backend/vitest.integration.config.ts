import { defineConfig } from "vitest/config"

export default defineConfig({
	test: {
		include: ["integration-tests/**/*.test.ts", "src/**/__tests__/**/*.integration.test.ts"],
		globals: true,
		pool: "forks",
		// Every file boots Medusa with a database of its own; side by side they would starve two cores.
		fileParallelism: false,
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
		},
		testTimeout: 60_000,
		hookTimeout: 240_000,
	},
})

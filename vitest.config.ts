import { defineConfig } from "vitest/config"

// The backend's integration tests need a database and have a configuration of their own, in backend/.
export default defineConfig({
	test: {
		// Left to itself vitest keeps a processor for somebody who waits at the keyboard: half of the time on two.
		maxWorkers: "100%",
		projects: [
			{
				test: {
					name: "rules",
					environment: "node",
					include: ["packages/*/src/**/*.test.ts", "backend/src/**/*.unit.test.ts", "e2e/stage/**/*.test.ts"],
				},
			},
			{
				test: {
					name: "local-stack",
					environment: "node",
					include: ["packages/local-stack/**/*.test.mjs"],
					// They start real servers.
					testTimeout: 60_000,
					hookTimeout: 60_000,
				},
			},
			{
				esbuild: { jsx: "automatic" },
				test: { name: "components", environment: "happy-dom", include: ["packages/ui/**/*.test.tsx"] },
			},
			"storefront/vitest.config.ts",
		],
	},
})

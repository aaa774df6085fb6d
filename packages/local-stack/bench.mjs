// Only files that need nothing but Node are imported here: on a fresh clone the dependencies do not exist yet.
import { rmSync } from "node:fs"
import { join } from "node:path"
import { ensureInstalled } from "./bootstrap.mjs"
import { BENCH_DATA, DATA, ROOT } from "./paths.mjs"
import { freePort } from "./ports.mjs"
import { isStopping, launch, stopEverything, stopOnSignals } from "./processes.mjs"
import { complain, step } from "./progress.mjs"

/** Sizes at which the market is measured: Hanoi's catalogue, and one three times as large. */
const SIZES = [3_463, 11_054]

stopOnSignals()
let code = 0
try {
	await ensureInstalled()
	const { build } = await import("./workspace.mjs")
	await step("building what is stale", (report) => build({ log: join(DATA, "logs", "build.log"), report }))
	for (const products of SIZES) code ||= await measure(products)
} catch (error) {
	if (!isStopping()) complain(error)
	code = 1
}
await stopEverything()
process.exit(code)

/** One size: a fresh database, the whole market on it, then packages/bench asks it. */
async function measure(products) {
	const { startStack } = await import("./stack.mjs")
	const stack = await startStack({
		dataFolder: BENCH_DATA,
		ports: { storefront: await freePort(), backend: await freePort() },
		// Stock Medusa answers from the same backend in the same run, for comparison; one client asks more than people may.
		env: { ...process.env, MARKET_OPEN_STOCK_ROUTES: "true", SEARCH_LIMIT_PER_MINUTE: "100000" },
		loadsDemo: true,
		products,
		fresh: true,
		onDeath: (name, reason) => process.stderr.write(`${[`${name} ended.`, ...reason].join("\n")}\n`),
	})
	const bench = launch(
		"bench",
		process.execPath,
		[join(ROOT, "packages", "bench", "run.mjs"), ...process.argv.slice(2)],
		{
			cwd: ROOT,
			env: {
				...process.env,
				BACKEND_URL: stack.backendUrl,
				STOREFRONT_URL: stack.storefrontUrl,
				DATABASE_URL: stack.databaseUrl,
				MEDUSA_PUBLISHABLE_KEY: stack.publishableKey,
				DEMO_PRODUCTS: String(products),
			},
		},
	)
	const ended = await bench.exited
	await stack.stop()
	rmSync(join(BENCH_DATA, "storefront"), { recursive: true, force: true })
	return ended.code ?? 1
}

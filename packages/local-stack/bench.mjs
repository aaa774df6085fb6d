// Only files that need nothing but Node are imported here: on a fresh clone the dependencies do not exist yet.
import { rmSync } from "node:fs"
import { join } from "node:path"
import { ensureInstalled } from "./bootstrap.mjs"
import { BENCH_DATA, DATA, ROOT } from "./paths.mjs"
import { freePort } from "./ports.mjs"
import { isStopping, launch, stopEverything, stopOnSignals } from "./processes.mjs"
import { complain, step } from "./progress.mjs"

const PURCHASES = "purchases"
/** Sizes at which the catalogue is measured (Hanoi's, and one three times as large), and purchases. Some of them may be named instead. */
const EVERYTHING = ["3463", "11054", PURCHASES]
/** Listings of a market that is bought from: how many there are beside them plays no part. */
const FEW = 400
/** One client asks more than people may. */
const UNLIMITED = {
	SEARCH_LIMIT_PER_MINUTE: "100000",
	CART_LIMIT_PER_MINUTE: "100000",
	ORDER_LIMIT_PER_MINUTE: "100000",
}

stopOnSignals()
let code = 0
try {
	await ensureInstalled()
	const { build } = await import("./workspace.mjs")
	await step("building what is stale", (report) => build({ log: join(DATA, "logs", "build.log"), report }))
	const chosen = process.argv.slice(2)
	for (const what of chosen.length > 0 ? chosen : EVERYTHING) code ||= await measure(what)
} catch (error) {
	if (!isStopping()) complain(error)
	code = 1
}
await stopEverything()
process.exit(code)

/** One measurement: a fresh database, the whole market on it, then packages/bench asks it. */
async function measure(what) {
	const { startStack } = await import("./stack.mjs")
	const buys = what === PURCHASES
	const stack = await startStack({
		dataFolder: BENCH_DATA,
		ports: { storefront: await freePort(), backend: await freePort() },
		env: {
			...process.env,
			// Stock Medusa answers from the same backend in the same run, for comparison.
			MARKET_OPEN_STOCK_ROUTES: "true",
			...UNLIMITED,
			...(buys ? { MARKET_PROCESSES: "2" } : {}),
		},
		loadsDemo: true,
		products: buys ? FEW : Number(what),
		fresh: true,
		onDeath: (name, reason) => process.stderr.write(`${[`${name} ended.`, ...reason].join("\n")}\n`),
	})
	const second = buys
		? await stack.startSecondView({
				ports: { storefront: await freePort(), backend: await freePort() },
			})
		: null
	const bench = launch("bench", process.execPath, [join(ROOT, "packages", "bench", "run.mjs")], {
		cwd: ROOT,
		env: {
			...process.env,
			BENCH: what,
			BACKEND_URL: stack.backendUrl,
			...(second ? { SECOND_BACKEND_URL: second.backendUrl } : {}),
			STOREFRONT_URL: stack.storefrontUrl,
			DATABASE_URL: stack.databaseUrl,
			MEDUSA_PUBLISHABLE_KEY: stack.publishableKey,
		},
	})
	const ended = await bench.exited
	await stack.stop()
	rmSync(join(BENCH_DATA, "storefront"), { recursive: true, force: true })
	return ended.code ?? 1
}

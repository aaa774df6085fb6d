// Only files that need nothing but Node are imported here: on a fresh clone the dependencies do not exist yet.
import { join } from "node:path"
import { parseArgs } from "node:util"
import { ensureInstalled } from "./bootstrap.mjs"
import { settingsOfCommand } from "./environment-file.mjs"
import { DATA } from "./paths.mjs"
import { Problem } from "./problem.mjs"
import { say, step } from "./progress.mjs"
import { runCommand } from "./run-command.mjs"

await runCommand(seed)

/** Loads the demo data in another size: `npm run seed -- --products 11054`. */
async function seed() {
	const { values } = parseArgs({ options: { products: { type: "string" } } })
	const settings = settingsOfCommand(values.products ? { DEMO_PRODUCTS: values.products } : {})
	if (settings.mode === "live") {
		throw new Problem("MARKET_MODE is live: a live market is never given made-up data. Nothing was changed.")
	}
	await ensureInstalled()
	const { build } = await import("./workspace.mjs")
	const { openStore } = await import("./store.mjs")
	await step("building what is stale", (report) => build({ log: join(DATA, "logs", "build.log"), report }))
	await openStore({
		...settings,
		dataFolder: DATA,
		env: process.env,
		onDeath: () => {},
	})
	say(
		settings.loadsDemo
			? "The demo data is loaded."
			: "DATABASE_URL is yours: say MARKET_MODE=demo to load the demo into it.",
	)
}

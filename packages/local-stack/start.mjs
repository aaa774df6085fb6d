// Only files that need nothing but Node are imported here: on a fresh clone the dependencies do not exist yet.
import { existsSync } from "node:fs"
import { join } from "node:path"
import { ensureInstalled } from "./bootstrap.mjs"
import { openDataFolder } from "./data-folder.mjs"
import { DATA, ROOT } from "./paths.mjs"
import { requireFreePort } from "./ports.mjs"
import { isStopping, stopEverything, stopOnSignals } from "./processes.mjs"
import { complain, duration, say, step } from "./progress.mjs"
import { readSettings } from "./settings.mjs"
import { welcome } from "./welcome.mjs"

const begun = Date.now()
stopOnSignals()

try {
	await start()
} catch (error) {
	if (!isStopping()) await giveUp(error)
}

async function start() {
	if (existsSync(join(ROOT, ".env"))) process.loadEnvFile(join(ROOT, ".env"))
	const settings = readSettings(process.env)
	// Before the ports are looked at: what a killed run left behind may be what holds them.
	await openDataFolder(DATA)
	await requireFreePort(settings.storefrontPort, "STOREFRONT_PORT")
	await requireFreePort(settings.backendPort, "BACKEND_PORT")
	await ensureInstalled()
	const { build } = await import("./workspace.mjs")
	await step("building what is stale", (report) => build({ log: join(DATA, "logs", "build.log"), report }))
	const { startStack } = await import("./stack.mjs")
	const stack = await startStack({
		dataFolder: DATA,
		ports: { storefront: settings.storefrontPort, backend: settings.backendPort },
		env: process.env,
		databaseUrl: settings.databaseUrl,
		loadsDemo: settings.loadsDemo,
		products: settings.products,
		onDeath: (name, reason) => {
			if (!isStopping()) giveUp(new Error(`${name} ended.`), reason)
		},
	})
	say(welcome(settings, stack))
	say(`Ready after ${duration(Date.now() - begun)}. Ctrl-C stops everything.`)
}

/** Says what went wrong, stops what runs, and ends with a code that scripts can see. */
async function giveUp(error, reason = []) {
	if (reason.length > 0) process.stderr.write(`\n${[error.message, ...reason].join("\n")}\n`)
	else complain(error)
	await stopEverything()
	process.exit(1)
}

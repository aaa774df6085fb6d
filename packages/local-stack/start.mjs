// Only files that need nothing but Node are imported here: on a fresh clone the dependencies do not exist yet.
import { join } from "node:path"
import { ensureInstalled } from "./bootstrap.mjs"
import { openDataFolder } from "./data-folder.mjs"
import { settingsOfCommand } from "./environment-file.mjs"
import { DATA } from "./paths.mjs"
import { requireFreePort } from "./ports.mjs"
import { isStopping, stopEverything, stopOnSignals } from "./processes.mjs"
import { complain, duration, say, step } from "./progress.mjs"
import { welcome } from "./welcome.mjs"

const begun = Date.now()
stopOnSignals()

try {
	await start()
} catch (error) {
	if (!isStopping()) await giveUp(error)
}

async function start() {
	const settings = settingsOfCommand()
	// Before the ports are looked at: what a killed run left behind may be what holds them.
	await openDataFolder(DATA)
	await requireFreePort(settings.ports.storefront, "STOREFRONT_PORT")
	await requireFreePort(settings.ports.backend, "BACKEND_PORT")
	await ensureInstalled()
	const { build } = await import("./workspace.mjs")
	await step("building what is stale", (report) => build({ log: join(DATA, "logs", "build.log"), report }))
	const { startStack } = await import("./stack.mjs")
	const stack = await startStack({
		...settings,
		dataFolder: DATA,
		env: process.env,
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

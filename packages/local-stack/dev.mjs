// Only files that need nothing but Node are imported here: on a fresh clone the dependencies do not exist yet.
import { join } from "node:path"
import { ensureInstalled } from "./bootstrap.mjs"
import { openDataFolder } from "./data-folder.mjs"
import { settingsOfCommand } from "./environment-file.mjs"
import { BACKEND, DATA, MEDUSA, STOREFRONT } from "./paths.mjs"
import { requireFreePort } from "./ports.mjs"
import { isStopping, launch, stopEverything, stopOnSignals } from "./processes.mjs"
import { complain, say, step } from "./progress.mjs"

stopOnSignals()
try {
	await dev()
} catch (error) {
	if (!isStopping()) await giveUp(error)
}

/** The market from its sources: packages, backend and storefront are built again as they change. */
async function dev() {
	const settings = settingsOfCommand()
	const { ports } = settings
	await openDataFolder(DATA)
	await requireFreePort(ports.storefront, "STOREFRONT_PORT")
	await requireFreePort(ports.backend, "BACKEND_PORT")
	await ensureInstalled()
	const { build, turboWatch } = await import("./workspace.mjs")
	const { openStore } = await import("./store.mjs")
	const { backendIsHealthy, storefrontEnvironment } = await import("./services.mjs")
	await step("building what is stale", (report) => build({ log: join(DATA, "logs", "build.log"), report }))
	const store = await openStore({
		...settings,
		dataFolder: DATA,
		env: process.env,
		onDeath: (name) => fall(name),
	})
	watch(
		turboWatch("packages", ["watch", "build", "--filter=./packages/*"], join(DATA, "logs", "packages.log")),
	)
	const backend = launch("backend", process.execPath, [MEDUSA, "develop"], {
		cwd: BACKEND,
		env: { ...store.backendEnvironmentAt(ports, process.env), NODE_ENV: "development" },
	})
	watch(backend)
	const backendUrl = `http://localhost:${ports.backend}`
	await step("starting the backend", () => backendIsHealthy(backend, backendUrl))
	watch(
		launch("storefront", process.execPath, [join(STOREFRONT, "server", "dev.mjs")], {
			cwd: STOREFRONT,
			env: {
				...storefrontEnvironment({
					env: process.env,
					backendUrl,
					publishableKey: store.publishableKey,
					secrets: store.secrets,
					port: ports.storefront,
					dataFolder: DATA,
				}),
				NODE_ENV: "development",
			},
		}),
	)
	say(
		`\nStorefront http://localhost:${ports.storefront}   Admin ${backendUrl}/app   Ctrl-C stops everything.`,
	)
}

/** When one of them falls, half a market is of no use. */
function watch(program) {
	program.exited.then(() => fall(program.name))
}

function fall(name) {
	if (!isStopping()) giveUp(new Error(`${name} ended.`))
}

async function giveUp(error) {
	complain(error)
	await stopEverything()
	process.exit(1)
}

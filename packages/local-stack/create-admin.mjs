// Only files that need nothing but Node are imported here: on a fresh clone the dependencies do not exist yet.
import { join } from "node:path"
import { ensureInstalled } from "./bootstrap.mjs"
import { settingsOfCommand } from "./environment-file.mjs"
import { DATA } from "./paths.mjs"
import { Problem } from "./problem.mjs"
import { say, step } from "./progress.mjs"
import { runCommand } from "./run-command.mjs"

await runCommand(createAdmin)

/** Makes a login for the admin: `ADMIN_EMAIL=… ADMIN_PASSWORD=… npm run admin:create`. */
async function createAdmin() {
	const settings = settingsOfCommand()
	if (!process.env.ADMIN_EMAIL || !process.env.ADMIN_PASSWORD) {
		throw new Problem([
			"Whose login? ADMIN_EMAIL=you@example.org ADMIN_PASSWORD=… npm run admin:create",
			"ADMIN_ROLE is operator (the default) or programme_office.",
		])
	}
	await ensureInstalled()
	const { build } = await import("./workspace.mjs")
	const { openStore } = await import("./store.mjs")
	const { runScript } = await import("./prepare.mjs")
	await step("building what is stale", (report) => build({ log: join(DATA, "logs", "build.log"), report }))
	const { target } = await openStore({
		...settings,
		dataFolder: DATA,
		env: process.env,
		// A login needs no products.
		loadsDemo: false,
		onDeath: () => {},
	})
	await step("making the login", () => runScript("create-admin", target))
	say(`${process.env.ADMIN_EMAIL} may now log in to the admin, at /app of the backend.`)
}

import { existsSync, rmSync } from "node:fs"
import { basename } from "node:path"
import { livingOwners, sweepOrphans } from "./ledger.mjs"
import { endOrphanedPostgres } from "./orphaned-postgres.mjs"
import { BENCH_DATA, DATA, TEST_DATA } from "./paths.mjs"
import { rememberedPlace } from "./postgres-place.mjs"
import { Problem } from "./problem.mjs"
import { complain, say } from "./progress.mjs"

try {
	await reset()
} catch (error) {
	complain(error)
	process.exit(1)
}

/** Removes the data of this clone: databases, logs, secrets, uploads. Programs, dependencies and builds stay. */
async function reset() {
	if (!existsSync(DATA)) {
		say("There is nothing to reset.")
		return
	}
	const folders = [TEST_DATA, BENCH_DATA, DATA].filter((folder) => existsSync(folder))
	for (const folder of folders) {
		const owners = livingOwners(folder)
		if (owners.length === 0) continue
		throw new Problem(
			`The market of this clone runs (process ${owners.join(", ")}). Stop it first: Ctrl-C in its terminal.`,
		)
	}
	for (const folder of folders) {
		await sweepOrphans(folder)
		await endOrphanedPostgres(folder)
		removeElsewhere(folder)
	}
	rmSync(DATA, { recursive: true, force: true })
	say("The data of this clone is gone. npm start makes it anew.")
}

/** The note of a place elsewhere is an ordinary file: only a folder that carries our name is removed. */
function removeElsewhere(folder) {
	const elsewhere = rememberedPlace(folder)
	if (elsewhere && basename(elsewhere).startsWith("ocop-market-"))
		rmSync(elsewhere, { recursive: true, force: true })
}

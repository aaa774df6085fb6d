import { existsSync, rmSync } from "node:fs"
import { basename, join } from "node:path"
import { livingOwners, sweepOrphans } from "./ledger.mjs"
import { BENCH_DATA, DATA, TEST_DATA } from "./paths.mjs"
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
		await endDatabase(folder)
	}
	rmSync(DATA, { recursive: true, force: true })
	say("The data of this clone is gone. npm start makes it anew.")
}

/** A killed command leaves its PostgreSQL running, and its files must not vanish under it. */
async function endDatabase(folder) {
	const note = join(folder, "postgres-place")
	if (!existsSync(join(folder, "postgres")) && !existsSync(note)) return
	const { endOrphan } = await import("./postgres.mjs")
	const { rememberedPlace } = await import("./postgres-place.mjs")
	const elsewhere = rememberedPlace(folder)
	await endOrphan(join(elsewhere ?? join(folder, "postgres"), "cluster"))
	// The note is an ordinary file: only a folder that carries our name is removed.
	if (elsewhere && basename(elsewhere).startsWith("ocop-market-"))
		rmSync(elsewhere, { recursive: true, force: true })
}

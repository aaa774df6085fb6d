import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { sweepOrphans } from "./ledger.mjs"
import { endOrphanedPostgres } from "./orphaned-postgres.mjs"
import { Problem } from "./problem.mjs"
import { recordIn } from "./processes.mjs"
import { say } from "./progress.mjs"

/**
 * Makes a data folder ready: it exists, can be written, and nothing of a killed command still runs from it.
 * @param {string} folder
 * @throws {Problem} when it cannot be written
 */
export async function openDataFolder(folder) {
	const trial = join(folder, `writable-${process.pid}`)
	try {
		mkdirSync(join(folder, "logs"), { recursive: true })
		writeFileSync(trial, "")
		rmSync(trial)
	} catch (error) {
		throw new Problem([
			`The folder ${folder} cannot be written (${error.code}).`,
			"The database, logs and secrets of this clone live there: make it writable, or clone into a folder of yours.",
		])
	}
	const ended = await sweepOrphans(folder)
	if (await endOrphanedPostgres(folder)) ended.push("PostgreSQL")
	for (const name of ended) say(`Ended "${name}", left running by a command that was killed.`)
	recordIn(folder)
}

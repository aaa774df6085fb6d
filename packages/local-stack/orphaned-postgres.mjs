// Node's own modules only: this runs before any dependency is installed.
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { livingOwners } from "./ledger.mjs"
import { rememberedPlace } from "./postgres-place.mjs"
import { commandOf, identityOf } from "./process-identity.mjs"

/**
 * Ends the PostgreSQL of a data folder when no command that uses the folder lives any more: theirs was killed.
 * @param {string} dataFolder
 * @returns {Promise<boolean>} whether there was one
 */
export async function endOrphanedPostgres(dataFolder) {
	const cluster = join(rememberedPlace(dataFolder) ?? join(dataFolder, "postgres"), "cluster")
	const note = join(cluster, "postmaster.pid")
	if (!existsSync(note) || livingOwners(dataFolder).some((pid) => pid !== process.pid)) return false
	const pid = Number(readFileSync(note, "utf8").split("\n")[0])
	if (identityOf(pid) === null || !commandOf(pid).includes(cluster)) return false
	await endServer(pid)
	return true
}

/** First a fast shutdown, then an immediate one, then the hard way. @param {number} pid of the postmaster */
export async function endServer(pid) {
	const identity = identityOf(pid)
	for (const [signal, patience] of [
		["SIGINT", 15_000],
		["SIGQUIT", 5_000],
		["SIGKILL", 5_000],
	]) {
		if (identity === null || identityOf(pid) !== identity) return
		process.kill(pid, signal)
		const until = Date.now() + patience
		while (identityOf(pid) === identity && Date.now() < until) await sleep(50)
	}
}

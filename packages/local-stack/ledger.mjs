import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { identityOf } from "./process-identity.mjs"

const POLITE_MS = 8_000

/**
 * Writes down, in the data folder, which processes this command started. A command that was killed outright cannot stop
 * its children any more; the next one finds its page here and does it.
 * @param {string} dataFolder
 */
export function openLedger(dataFolder) {
	const folder = join(dataFolder, "running")
	const page = join(folder, `${process.pid}.json`)
	const groups = new Map()
	mkdirSync(folder, { recursive: true })

	function write() {
		const content = {
			owner: { pid: process.pid, identity: identityOf(process.pid) },
			groups: [...groups.values()],
		}
		// Written whole under another name first: a reader, or the next command, never meets half a page.
		writeFileSync(`${page}.half`, JSON.stringify(content))
		renameSync(`${page}.half`, page)
	}

	write()
	return {
		/** @param {string} name @param {number} pid leader of a process group */
		enter(name, pid) {
			groups.set(pid, { name, pid, identity: identityOf(pid) })
			write()
		},
		/** @param {number} pid */
		strike(pid) {
			groups.delete(pid)
			if (existsSync(page)) write()
		},
		close() {
			rmSync(page, { force: true })
		},
	}
}

/** Commands that use a data folder now. @param {string} dataFolder @returns {number[]} their process numbers */
export function livingOwners(dataFolder) {
	return pagesIn(join(dataFolder, "running"))
		.filter(({ owner }) => isAlive(owner))
		.map(({ owner }) => owner.pid)
}

/**
 * Ends what commands of this data folder left behind when they were killed. Processes of living commands, and numbers
 * that belong to another program by now, are not touched.
 * @param {string} dataFolder
 * @returns {Promise<string[]>} the names of what was ended
 */
export async function sweepOrphans(dataFolder) {
	const folder = join(dataFolder, "running")
	const ended = []
	for (const entry of pagesIn(folder)) {
		if (isAlive(entry.owner)) continue
		const orphans = entry.groups.filter(isAlive)
		for (const { pid } of orphans) signalGroup(pid, "SIGTERM")
		const until = Date.now() + POLITE_MS
		while (orphans.some(isAlive) && Date.now() < until) await sleep(50)
		for (const { pid } of orphans.filter(isAlive)) signalGroup(pid, "SIGKILL")
		ended.push(...orphans.map(({ name }) => name))
		rmSync(entry.file, { force: true })
	}
	return ended
}

function pagesIn(folder) {
	if (!existsSync(folder)) return []
	return readdirSync(folder)
		.filter((name) => name.endsWith(".json"))
		.map((name) => join(folder, name))
		.flatMap((file) => {
			try {
				return [{ ...JSON.parse(readFileSync(file, "utf8")), file }]
			} catch {
				// Its owner ended between the listing and the reading.
				return []
			}
		})
}

function isAlive({ pid, identity }) {
	return identity !== null && identityOf(pid) === identity
}

/** @param {number} pid leader of the group @param {NodeJS.Signals} signal @returns {boolean} whether the group exists */
export function signalGroup(pid, signal) {
	try {
		process.kill(-pid, signal)
		return true
	} catch {
		return false
	}
}

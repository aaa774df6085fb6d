import { readdir, readFile } from "node:fs/promises"

/** Proportional set size of a process in MiB (shared pages are divided among those who share them); 0 when it is gone. */
async function proportionalSize(pid) {
	try {
		const text = await readFile(`/proc/${pid}/smaps_rollup`, "utf8")
		return Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0) / 1024
	} catch {
		return 0
	}
}

async function parents() {
	const table = new Map()
	for (const name of await readdir("/proc")) {
		if (!/^\d+$/.test(name)) continue
		try {
			const stat = await readFile(`/proc/${name}/stat`, "utf8")
			table.set(Number(name), Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]))
		} catch {
			// The process ended between the listing and the reading.
		}
	}
	return table
}

/**
 * Memory of a process and all below it but this one, in MiB. Linux only; null elsewhere.
 * @param {number} root a process id
 */
export async function treeMemory(root) {
	if (process.platform !== "linux") return null
	const table = await parents()
	const family = new Set([root])
	for (let grown = true; grown; ) {
		grown = false
		for (const [pid, parent] of table) {
			if (family.has(parent) && !family.has(pid) && pid !== process.pid) {
				family.add(pid)
				grown = true
			}
		}
	}
	let total = 0
	for (const pid of family) total += await proportionalSize(pid)
	return total
}

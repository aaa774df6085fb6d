import { spawnSync } from "node:child_process"
import { existsSync, readdirSync, readFileSync } from "node:fs"

const HAS_PROC = existsSync("/proc/self/stat")

/**
 * A process number is used again after its process is gone; together with the moment it began it names one process.
 * @param {number} pid
 * @returns {string | null} null when no such process runs (one that ended and waits for its parent does not run)
 */
export function identityOf(pid) {
	if (!Number.isInteger(pid) || pid <= 0) return null
	if (HAS_PROC) {
		const fields = statOf(pid)
		return fields === null || "ZX".includes(fields[0]) ? null : `${pid}@${fields[19]}`
	}
	const asked = spawnSync("ps", ["-o", "stat=,lstart=", "-p", String(pid)], { encoding: "utf8" })
	const answer = asked.stdout?.trim() ?? ""
	if (asked.status !== 0 || answer === "" || answer.startsWith("Z")) return null
	return `${pid}@${answer.replace(/^\S+\s+/, "")}`
}

/** The command line of a process, or an empty string. @param {number} pid */
export function commandOf(pid) {
	if (HAS_PROC) {
		try {
			return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim()
		} catch {
			return ""
		}
	}
	return spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).stdout?.trim() ?? ""
}

/**
 * Every living process below one, however deep, also when it made a process group of its own.
 * @param {number} ancestor
 * @returns {number[]}
 */
export function descendantsOf(ancestor) {
	const children = new Map()
	for (const [pid, parent] of parents()) {
		if (!children.has(parent)) children.set(parent, [])
		children.get(parent).push(pid)
	}
	const found = []
	const open = [ancestor]
	while (open.length > 0) {
		for (const child of children.get(open.pop()) ?? []) {
			found.push(child)
			open.push(child)
		}
	}
	return found
}

function parents() {
	if (HAS_PROC) {
		return readdirSync("/proc")
			.filter((name) => /^\d+$/.test(name))
			.map((name) => [Number(name), Number(statOf(Number(name))?.[1] ?? -1)])
	}
	const listed = spawnSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" }).stdout ?? ""
	return listed
		.trim()
		.split("\n")
		.map((line) => line.trim().split(/\s+/).map(Number))
}

/** The fields after the program's name, which may itself hold spaces and brackets. */
function statOf(pid) {
	try {
		const line = readFileSync(`/proc/${pid}/stat`, "utf8")
		return line.slice(line.lastIndexOf(")") + 2).split(" ")
	} catch {
		return null
	}
}

import { spawn } from "node:child_process"
import { closeSync, createWriteStream, existsSync, mkdirSync, openSync, readFileSync } from "node:fs"
import { dirname } from "node:path"
import { createInterface } from "node:readline"
import { openLedger, signalGroup } from "./ledger.mjs"
import { Problem } from "./problem.mjs"
import { descendantsOf, identityOf } from "./process-identity.mjs"
import { say } from "./progress.mjs"

const POLITE_MS = 12_000
/** Medusa writes an error with its whole stack on one line. */
const LONGEST_LINE = 400

/** What runs because of this command, in the order it was started. @type {{ name: string, stop: () => Promise<void> }[]} */
const running = []
/** Process groups that live. @type {Set<{ name: string, pid: number, atOnce: NodeJS.Signals, outlivesUs: () => boolean }>} */
const groups = new Set()
let ledger = null
let stopping = false

/** From now on every process that is launched is written down in this data folder. @param {string} dataFolder */
export function recordIn(dataFolder) {
	ledger ??= openLedger(dataFolder)
}

/**
 * @typedef {object} Launched
 * @property {string} name
 * @property {number} pid
 * @property {Promise<{ code: number | null, signal: string | null }>} exited
 * @property {() => Promise<void>} stop asks politely, insists after twelve seconds; returns when the whole group is gone
 * @property {() => boolean} isRunning
 */

/**
 * @typedef {object} LaunchOptions
 * @property {string} cwd
 * @property {Record<string, string | undefined>} [env]
 * @property {number} [uid]
 * @property {number} [gid]
 * @property {string} [log] file for its output; without it (and without `onLine`) the output is ours
 * @property {(line: string) => void} [onLine] hears every line, besides the log
 * @property {NodeJS.Signals} [politely] asks it to end
 * @property {NodeJS.Signals} [atOnce] ends it at once
 * @property {boolean} [recorded] whether the next command may end it when this one was killed
 * @property {() => boolean} [outlivesUs] asked when everything stops: true leaves it running
 * @property {() => void} [beforeStop]
 */

/**
 * Starts a program as the leader of its own process group: Ctrl-C in the terminal then reaches us alone, and we decide
 * what stops when.
 * @param {string} name
 * @param {string} command
 * @param {string[]} args
 * @param {LaunchOptions} options
 * @returns {Launched}
 */
export function launch(name, command, args, options) {
	if (stopping) throw new Problem(`${name} was not started: everything is stopping.`)
	const { politely = "SIGTERM", atOnce = "SIGKILL", recorded = true, outlivesUs = () => false } = options
	const child = begin(command, args, options)
	const { pid } = child
	const group = { name, pid, atOnce, outlivesUs }
	const entry = { name, stop }
	let ended = false
	if (pid !== undefined) {
		groups.add(group)
		if (recorded) ledger?.enter(name, pid)
	}
	running.push(entry)
	const exited = new Promise((resolve) => {
		const end = (code, signal) => {
			ended = true
			// The leader is gone; whatever it left in its group goes too, before the number can be used again.
			if (pid !== undefined) signalGroup(pid, "SIGKILL")
			release()
			resolve({ code, signal })
		}
		child.once("error", (error) => {
			process.stderr.write(`${name}: ${error.message}\n`)
			end(127, null)
		})
		child.once("exit", end)
	})

	function release() {
		groups.delete(group)
		if (recorded && pid !== undefined) ledger?.strike(pid)
		forget(entry)
	}

	async function stop() {
		if (ended) return
		options.beforeStop?.()
		if (outlivesUs()) {
			release()
			child.unref()
			return
		}
		// Noted before it ends: what it started in groups of their own has no parent to be found by afterwards.
		const below = descendantsOf(pid).map((each) => ({ pid: each, identity: identityOf(each) }))
		signalGroup(pid, politely)
		const insist = setTimeout(() => signalGroup(pid, atOnce), POLITE_MS)
		await exited
		clearTimeout(insist)
		for (const each of below) {
			if (each.identity !== null && identityOf(each.pid) === each.identity) process.kill(each.pid, "SIGKILL")
		}
	}

	return { name, pid, exited, stop, isRunning: () => !ended }
}

function begin(command, args, { cwd, env = process.env, uid, gid, log, onLine }) {
	if (log) mkdirSync(dirname(log), { recursive: true })
	const file = log && !onLine ? openSync(log, "w") : null
	const output = onLine ? "pipe" : (file ?? "inherit")
	try {
		const child = spawn(command, args, {
			cwd,
			env,
			uid,
			gid,
			detached: true,
			stdio: ["ignore", output, output],
		})
		if (onLine) readLines(child, log, onLine)
		return child
	} finally {
		if (file !== null) closeSync(file)
	}
}

function readLines(child, log, onLine) {
	const copy = log ? createWriteStream(log) : null
	let open = 2
	for (const stream of [child.stdout, child.stderr]) {
		const lines = createInterface({ input: stream })
		lines.on("line", (line) => {
			copy?.write(`${line}\n`)
			onLine(line)
		})
		lines.once("close", () => {
			open -= 1
			if (open === 0) copy?.end()
		})
	}
}

/**
 * Runs a program to its end.
 * @param {string} name
 * @param {string} command
 * @param {string[]} args
 * @param {LaunchOptions} options
 * @throws {Problem} with the last lines of its log when it fails
 */
export async function run(name, command, args, options) {
	const { code, signal } = await launch(name, command, args, options).exited
	if (code === 0) return
	throw new Problem([`${name} failed (${signal ?? `exit code ${code}`}).`, ...endOfLog(options.log)])
}

/** The last lines of a log, with its place. @param {string | undefined} log @param {number} lines @returns {string[]} */
export function endOfLog(log, lines = 25) {
	if (!log || !existsSync(log)) return []
	const last = readFileSync(log, "utf8").trimEnd().split("\n").slice(-lines)
	return [`The end of ${log}:`, ...last.map((line) => `  ${line.slice(0, LONGEST_LINE)}`)]
}

/**
 * Lets something that is no process group of ours (an adopted database) be stopped with the rest.
 * @param {string} name
 * @param {() => Promise<void>} end
 * @returns {{ stop: () => Promise<void> }}
 */
export function stopLater(name, end) {
	const entry = {
		name,
		stop: async () => {
			forget(entry)
			await end()
		},
	}
	running.push(entry)
	return entry
}

function forget(entry) {
	const index = running.indexOf(entry)
	if (index >= 0) running.splice(index, 1)
}

/** Stops everything this command started, last first, so that nobody loses the database under its feet. */
export async function stopEverything() {
	stopping = true
	await stopRunning()
	ledger?.close()
}

/** The same, when this command goes on afterwards. */
export async function stopRunning() {
	while (running.length > 0) await running.pop().stop()
}

export function isStopping() {
	return stopping
}

const SECOND_PRESS_MS = 1_000

/**
 * Ctrl-C, SIGTERM and a closed terminal stop everything and end this process; a second one does it without waiting.
 * @param {{ quiet?: boolean }} options
 */
export function stopOnSignals({ quiet = false } = {}) {
	let askedAt = null
	for (const [signal, number] of [
		["SIGINT", 2],
		["SIGTERM", 15],
		["SIGHUP", 1],
	]) {
		process.on(signal, async () => {
			// npm hands on a Ctrl-C that the terminal has sent to us as well: the same press is not a second one.
			if (askedAt !== null) {
				if (performance.now() - askedAt >= SECOND_PRESS_MS) process.exit(128 + number)
				return
			}
			askedAt = performance.now()
			if (!quiet) say("\nStopping … (Ctrl-C again to force)")
			await stopEverything().catch((error) => say(String(error)))
			process.exit(128 + number)
		})
	}
	// The last resort, also after an error nobody caught: no group outlives us.
	process.on("exit", () => {
		for (const { pid, atOnce, outlivesUs } of groups) if (!outlivesUs()) signalGroup(pid, atOnce)
		ledger?.close()
	})
}

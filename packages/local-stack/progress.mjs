import { Problem } from "./problem.mjs"

const HEARTBEAT_MS = 15_000
const COUNT_MS = 3_000

// A closed terminal or a closed pipe must not kill the process before it has stopped what it started.
process.stdout.on("error", () => {})
process.stderr.on("error", () => {})

/** Prints one line. */
export function say(text = "") {
	process.stdout.write(`${text}\n`)
}

/** "4.2 s" or "3 min 05 s". @param {number} ms */
export function duration(ms) {
	const seconds = ms / 1000
	if (seconds < 60) return `${seconds.toFixed(1)} s`
	return `${Math.floor(seconds / 60)} min ${String(Math.floor(seconds % 60)).padStart(2, "0")} s`
}

/**
 * Runs a named piece of work and prints when it begins and how long it took. While it is silent a line appears every
 * fifteen seconds, so that nobody wonders whether it hangs.
 * @template T
 * @param {string} title
 * @param {(report: (text: string) => void) => Promise<T>} work `report` prints a count, at most one every three seconds.
 * @returns {Promise<T>}
 */
export async function step(title, work) {
	const begun = Date.now()
	let spoken = begun
	say(`→ ${title}`)
	const heartbeat = setInterval(() => {
		if (Date.now() - spoken < HEARTBEAT_MS) return
		spoken = Date.now()
		say(`  … ${title}: ${duration(Date.now() - begun)}`)
	}, 1000)
	try {
		const result = await work((text) => {
			if (Date.now() - spoken < COUNT_MS) return
			spoken = Date.now()
			say(`  ${text}`)
		})
		say(`✓ ${title} (${duration(Date.now() - begun)})`)
		return result
	} catch (error) {
		say(`✗ ${title} (${duration(Date.now() - begun)})`)
		throw error
	} finally {
		clearInterval(heartbeat)
	}
}

/** Prints an error: sentences for a Problem, the whole stack for anything we did not foresee. @param {unknown} error */
export function complain(error) {
	if (error instanceof Problem) {
		process.stderr.write(`\n${error.lines.join("\n")}\n`)
		return
	}
	process.stderr.write(`\n${error instanceof Error ? error.stack : String(error)}\n`)
}

// Only files that need nothing but Node are imported here: on a fresh clone the dependencies do not exist yet.
import { isStopping, stopEverything, stopOnSignals } from "./processes.mjs"
import { complain } from "./progress.mjs"

/**
 * Runs a command that comes to an end by itself, and ends the process: with 0, with 1 and the reason, or, when it was interrupted, as
 * the signal says. What fails because everything is being stopped is no failure of its own, and the stopping is waited for.
 * @param {() => Promise<void>} work
 */
export async function runCommand(work) {
	stopOnSignals()
	let code = 0
	try {
		await work()
	} catch (error) {
		if (isStopping()) return
		complain(error)
		code = 1
	}
	if (isStopping()) return
	await stopEverything()
	process.exit(code)
}

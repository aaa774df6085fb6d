import { counterOf } from "../../src/api/store/rate-counter"

/**
 * Another process of the market, as far as rate limits go: takes tries of a key until it is refused or has had `most`, and prints how
 * many it was given.
 *
 * Arguments: limit's name, tries allowed, key, most tries.
 */
async function takeTries(): Promise<number> {
	const [name = "", allowed = "", key = "", most = ""] = process.argv.slice(2)
	const counter = counterOf(name, Number(allowed))
	// A process is connected before it is asked anything.
	await new Promise((connected) => setTimeout(connected, 500))
	for (let given = 0; given < Number(most); given++) {
		const refused = await counter.consume(key).then(
			() => false,
			() => true,
		)
		if (refused) return given
	}
	return Number(most)
}

takeTries().then((given) => {
	process.stdout.write(`given ${given}\n`)
	process.exit(0)
})

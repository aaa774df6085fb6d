import { existsSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { END_TO_END } from "./paths.mjs"
import { Problem } from "./problem.mjs"
import { endOfLog, launch } from "./processes.mjs"

const PROGRAM = join(END_TO_END, "dist", "stripe-double", "main.js")
const PATIENCE_MS = 10_000
const WEBHOOK_SECRET = "whsec_of_the_double_of_stripe"

/**
 * Starts the double of Stripe's interface (e2e/stage/stripe-double), built before.
 * @param {{ log: string, backendUrl: string }} options `backendUrl` is told of what happens, as soon as it listens
 * @returns {Promise<{ url: string, env: Record<string, string>, stop: () => Promise<void> }>} `env` makes a backend take cards by it
 * @throws {Problem}
 */
export async function startStripeDouble({ log, backendUrl }) {
	if (!existsSync(PROGRAM)) throw new Problem("The double of Stripe is not built: npm run build builds it.")
	let url = null
	const double = launch("Stripe's double", process.execPath, [PROGRAM, "0"], {
		cwd: END_TO_END,
		log,
		onLine: (line) => {
			url ??= addressIn(line)
		},
	})
	const until = Date.now() + PATIENCE_MS
	while (url === null && double.isRunning() && Date.now() < until) await sleep(20)
	if (url === null) throw new Problem(["Stripe's double did not start.", ...endOfLog(log)])
	await fetch(`${url}/control/webhooks`, {
		method: "POST",
		body: JSON.stringify({ url: `${backendUrl}/hooks/stripe`, secret: WEBHOOK_SECRET }),
	})
	return {
		url,
		env: {
			STRIPE_API_KEY: "sk_test_double",
			STRIPE_PUBLISHABLE_KEY: "pk_test_double",
			STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
			STRIPE_API_BASE: url,
			STRIPE_SCRIPT_URL: `${url}/v3/`,
		},
		stop: double.stop,
	}
}

function addressIn(line) {
	return line.startsWith("{") ? JSON.parse(line).address : null
}

import { measure } from "./measure.mjs"
import { measurePurchases } from "./purchases.mjs"
import { keepResult } from "./results.mjs"

function required(name) {
	const value = process.env[name]
	if (!value) throw new Error(`${name} is not set; start the measuring with: npm run bench`)
	return value
}

/** What can be measured, by the name under which its result is kept: a size of the catalogue, or purchases. */
const what = required("BENCH")
const market = {
	backendUrl: required("BACKEND_URL"),
	publishableKey: required("MEDUSA_PUBLISHABLE_KEY"),
}
const result =
	what === "purchases"
		? await measurePurchases({
				...market,
				secondBackendUrl: required("SECOND_BACKEND_URL"),
				databaseUrl: required("DATABASE_URL"),
			})
		: await measure({
				...market,
				storefrontUrl: required("STOREFRONT_URL"),
				// The command that started the market is our parent; its other children are the market.
				marketPid: process.ppid,
			})
process.stdout.write(`${await keepResult(what, result)}\n`)

import { Problem } from "./problem.mjs"
import { SECRETS } from "./secrets.mjs"

const SHORTEST_SECRET = 32
const FEWEST_PRODUCTS = 200
// Seconds and the offset are required: a moment without its zone would mean another day on another machine.
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?(Z|[+-]\d{2}:\d{2})$/

/**
 * @typedef {object} Settings
 * @property {"demo" | "live"} mode
 * @property {{ storefront: number, backend: number }} ports
 * @property {string | null} databaseUrl an operator's PostgreSQL, or null for the embedded one
 * @property {boolean} loadsDemo whether the demo data set may be written into the database
 * @property {number | null} products size of the demo data set, null for what is loaded already or the default
 * @property {string} publicUrl the shop's address, which people type
 */

/**
 * Reads the environment once and says everything that is wrong with it at once.
 * @param {Record<string, string | undefined>} env
 * @returns {Settings}
 * @throws {Problem} one line a variable
 */
export function readSettings(env) {
	const problems = []
	const mode = env.MARKET_MODE || "demo"
	if (mode !== "demo" && mode !== "live") {
		problems.push(`MARKET_MODE is "${mode}": expected "demo" (the default) or "live".`)
	}
	const storefrontPort = portOf(env, "STOREFRONT_PORT", 8000, problems)
	const backendPort = portOf(env, "BACKEND_PORT", 9000, problems)
	if (storefrontPort === backendPort) {
		problems.push(
			`STOREFRONT_PORT and BACKEND_PORT are both ${storefrontPort}: expected two different ports.`,
		)
	}
	checkUrl(
		env,
		"DATABASE_URL",
		["postgres:", "postgresql:"],
		"postgres://user:password@host:5432/database",
		problems,
	)
	checkUrl(env, "REDIS_URL", ["redis:", "rediss:"], "redis://localhost:6379", problems)
	checkUrl(env, "MEILISEARCH_HOST", ["http:", "https:"], "http://localhost:7700", problems)
	checkUrl(env, "PUBLIC_URL", ["http:", "https:"], "https://market.example", problems)
	checkUrl(env, "BACKEND_PUBLIC_URL", ["http:", "https:"], "https://office.market.example", problems)
	if (env.MARKET_CLOCK && (!MOMENT.test(env.MARKET_CLOCK) || Number.isNaN(Date.parse(env.MARKET_CLOCK)))) {
		problems.push(
			`MARKET_CLOCK is "${env.MARKET_CLOCK}": expected a moment such as 2027-06-01T00:00:00+07:00.`,
		)
	}
	const products = env.DEMO_PRODUCTS ? wholeNumber(env.DEMO_PRODUCTS, FEWEST_PRODUCTS, 100_000) : null
	if (Number.isNaN(products)) {
		problems.push(
			`DEMO_PRODUCTS is "${env.DEMO_PRODUCTS}": expected a whole number from ${FEWEST_PRODUCTS} to 100000.`,
		)
	}
	if (mode === "live") problems.push(...missingForLive(env))
	if (problems.length > 0) throw new Problem(problems)
	return {
		mode: mode === "live" ? "live" : "demo",
		ports: { storefront: storefrontPort, backend: backendPort },
		databaseUrl: env.DATABASE_URL || null,
		// Somebody else's database receives made-up products only when that was said in so many words.
		loadsDemo: mode === "demo" && (!env.DATABASE_URL || env.MARKET_MODE === "demo"),
		products,
		publicUrl: env.PUBLIC_URL || `http://localhost:${storefrontPort}`,
	}
}

/** Live mode trusts nothing that was made up for convenience. */
function missingForLive(env) {
	const problems = []
	if (!env.DATABASE_URL) {
		problems.push("DATABASE_URL is not set: with MARKET_MODE=live the market needs a PostgreSQL of its own.")
	}
	for (const name of SECRETS) {
		if ((env[name] ?? "").length < SHORTEST_SECRET) {
			problems.push(`${name} is missing or short: expected ${SHORTEST_SECRET} random characters or more.`)
		}
	}
	if (env.SESSION_SECRET && env.SESSION_SECRET === env.STOREFRONT_SECRET) {
		problems.push("SESSION_SECRET and STOREFRONT_SECRET are the same: expected two different ones.")
	}
	if (!env.PUBLIC_URL?.startsWith("https://")) {
		problems.push(
			"PUBLIC_URL must be the shop's https address, which people type, such as https://market.example.",
		)
	}
	if (!env.BACKEND_PUBLIC_URL?.startsWith("https://")) {
		problems.push(
			"BACKEND_PUBLIC_URL must be the https address of the backend and its admin, such as https://office.market.example.",
		)
	}
	if (env.MARKET_CLOCK) problems.push("MARKET_CLOCK belongs to the demo: unset it with MARKET_MODE=live.")
	if (env.DEMO_PRODUCTS) problems.push("DEMO_PRODUCTS belongs to the demo: unset it with MARKET_MODE=live.")
	return problems
}

function portOf(env, name, standard, problems) {
	if (!env[name]) return standard
	const port = wholeNumber(env[name], 1, 65_535)
	if (Number.isNaN(port)) problems.push(`${name} is "${env[name]}": expected a port number from 1 to 65535.`)
	return port
}

function wholeNumber(text, least, most) {
	const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
	return value >= least && value <= most ? value : Number.NaN
}

/** The value itself is not repeated: it may hold a password. */
function checkUrl(env, name, protocols, example, problems) {
	if (!env[name]) return
	if (!URL.canParse(env[name]) || !protocols.includes(new URL(env[name]).protocol)) {
		problems.push(`${name} is not an address of the expected form, such as ${example}.`)
	}
}

import { existsSync, rmSync } from "node:fs"
import { join } from "node:path"
import { requireBrowser, startRedis } from "./engines.mjs"
import { BACKEND, END_TO_END, ROOT, STOREFRONT, TEST_DATA } from "./paths.mjs"
import { freePort } from "./ports.mjs"
import { startPostgres } from "./postgres.mjs"
import { Problem } from "./problem.mjs"
import { isStopping, launch } from "./processes.mjs"
import { startStack } from "./stack.mjs"
import { startStripeDouble } from "./stripe-double.mjs"
import { tallyOfPlaywright, tallyOfVitest } from "./tally.mjs"
import { withoutTelemetry } from "./telemetry.mjs"
import { build, turbo } from "./workspace.mjs"

/**
 * @typedef {object} Gate
 * @property {string} name what `--only` calls it
 * @property {string} title
 * @property {number} minutes the longest it may take
 * @property {(context: { absent: Map<string, string>, installed: Promise<void>, report: (text: string) => void }) =>
 *   Promise<import("./tally.mjs").Tally | void>} check throws when the gate is not passed; `absent` collects suites that
 *   could not run, with the reason
 */

const LOGS = join(TEST_DATA, "logs")
const MEILISEARCH = "Meilisearch"
const REDIS = "Redis"
/** With it the tests sign what a bank would tell of transfers. */
const VIETQR_HOOK_SECRET = "the-secret-of-the-bank-in-end-to-end-tests"

// Certificates live 36 months: four years on, every star of today has ended.
const LATER_MS = 4 * 366 * 24 * 60 * 60 * 1000

/** Every gate, fastest first; the build stands before those that need it. @type {Gate[]} */
export const GATES = [
	{ name: "lint", title: "format and lint", minutes: 3, check: () => program("biome", ["check", "."]) },
	{ name: "boundaries", title: "boundaries between the parts", minutes: 3, check: checkBoundaries },
	{
		name: "build",
		title: "build",
		minutes: 12,
		check: ({ report }) => build({ log: join(LOGS, "build.log"), report }),
	},
	{ name: "types", title: "strict types", minutes: 8, check: checkTypes },
	{ name: "unit", title: "unit and property tests", minutes: 8, check: runUnitTests },
	{ name: "budget", title: "weight of a shopper's page", minutes: 2, check: checkBudget },
	{ name: "integration", title: "integration tests", minutes: 25, check: runIntegrationTests },
	{ name: "e2e", title: "end-to-end tests", minutes: 30, check: runEndToEndTests },
]

/** Gates that read what the build of backend and storefront leaves behind; the others build the packages they need. */
export const NEED_BUILD = new Set(["budget", "e2e"])

async function program(name, args, options = {}) {
	const path = join(options.from ?? ROOT, "node_modules", ".bin", name)
	const { code, signal } = await launch(name, path, args, { cwd: ROOT, ...options }).exited
	if (code !== 0)
		throw new Problem(`${name} failed (${signal ?? `exit code ${code}`}); the reason stands above.`)
}

async function checkTypes() {
	const code = await turbo(["run", "typecheck", "--output-logs=errors-only", "--continue"])
	if (code !== 0) throw new Problem("The types do not hold; the reason stands above.")
}

/** The folders are named here once: dependency-cruiser refuses those that do not exist. */
async function checkBoundaries() {
	const folders = ["packages", "backend/src", "storefront/app", "storefront/server", "e2e"]
	const present = folders.filter((folder) => existsSync(join(ROOT, folder)))
	await program("depcruise", ["--config", ".dependency-cruiser.cjs", ...present])
}

async function checkBudget() {
	const script = join(STOREFRONT, "server", "bundle-budget.mjs")
	const { code } = await launch("budget", process.execPath, [script], { cwd: STOREFRONT }).exited
	if (code !== 0) throw new Problem("The budget is not kept; the reason stands above.")
}

async function runUnitTests(context) {
	await buildPackages(context)
	return vitest("unit", ["run"], { cwd: ROOT })
}

async function runIntegrationTests(context) {
	const { absent, installed } = context
	await buildPackages(context)
	await installed
	const postgres = await startPostgres(TEST_DATA, { fast: true })
	const redis = await startRedis(join(LOGS, "redis.log"))
	if (!redis) absent.set(REDIS, "redis-server is not installed")
	if (!process.env.MEILISEARCH_HOST) {
		absent.set(MEILISEARCH, "MEILISEARCH_HOST is not set and no server is installed")
	}
	try {
		return await vitest("integration", ["run", "--config", "vitest.integration.config.ts"], {
			cwd: BACKEND,
			from: BACKEND,
			env: {
				...testEnvironment(),
				DB_HOST: "localhost",
				DB_PORT: String(postgres.port),
				DB_USERNAME: postgres.user,
				DB_PASSWORD: postgres.password,
				...(redis ? { REDIS_TEST_URL: redis.url } : {}),
				...(process.env.MEILISEARCH_HOST ? { MEILISEARCH_HOST: process.env.MEILISEARCH_HOST } : {}),
				...(process.env.MEILISEARCH_API_KEY ? { MEILISEARCH_API_KEY: process.env.MEILISEARCH_API_KEY } : {}),
				...withoutTelemetry(TEST_DATA),
			},
		})
	} finally {
		await redis?.stop()
		await postgres.stop()
	}
}

/** Tests import the packages as everybody does: from their dist. Stripe's double, which some of them ask, is built in e2e. */
function buildPackages({ report }) {
	return build({ log: join(LOGS, "build-packages.log"), only: ["./packages/*", "./e2e"], report })
}

async function vitest(name, args, options) {
	const output = join(TEST_DATA, `${name}.json`)
	rmSync(output, { force: true })
	const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${output}`]
	return counted(
		() => program("vitest", [...args, ...reporters], { env: testEnvironment(), ...options }),
		() => tallyOfVitest(output),
	)
}

/** A run that fails without a failed test (it crashed, or counted nothing) is a failure of its own. */
async function counted(work, count) {
	let failure = null
	await work().catch((error) => {
		failure = error
	})
	const tally = count()
	if (tally === null || (failure && tally.failed === 0))
		throw failure ?? new Problem("The tests left no report.")
	return tally
}

async function runEndToEndTests({ installed }) {
	await installed
	const browser = await requireBrowser(join(LOGS, "browser.log"))
	const ports = { storefront: await freePort(), backend: await freePort() }
	const stripe = await startStripeDouble({
		log: join(LOGS, "stripe-double.log"),
		backendUrl: `http://localhost:${ports.backend}`,
	})
	// All tests come from one address; the defaults are meant for one shopper's.
	const env = {
		...testEnvironment(),
		SEARCH_LIMIT_PER_MINUTE: "300",
		LOOKUP_LIMIT_PER_MINUTE: "60",
		ORDER_LIMIT_PER_MINUTE: "6000",
		CART_LIMIT_PER_MINUTE: "20000",
		...stripe.env,
		VIETQR_HOOK_SECRET,
	}
	const clock = new Date(Date.now() + LATER_MS).toISOString()
	let death = null
	const stack = await startStack({
		dataFolder: TEST_DATA,
		ports,
		env,
		loadsDemo: true,
		fresh: true,
		fast: true,
		onDeath: (name, reason) => {
			if (!isStopping()) death ??= [`${name} ended during the tests.`, ...reason]
		},
	})
	const later = await stack.startSecondView({
		clock,
		ports: { storefront: await freePort(), backend: await freePort() },
	})
	const output = join(TEST_DATA, "e2e.json")
	rmSync(output, { force: true })
	try {
		return await counted(
			() =>
				program("playwright", ["test", "--reporter=list,json"], {
					cwd: END_TO_END,
					from: END_TO_END,
					env: {
						...env,
						PLAYWRIGHT_JSON_OUTPUT_FILE: output,
						CHROMIUM_PATH: browser,
						STOREFRONT_URL: stack.storefrontUrl,
						BACKEND_URL: stack.backendUrl,
						DATABASE_URL: stack.databaseUrl,
						STOREFRONT_SECRET: stack.storefrontSecret,
						STOREFRONT_LATER_URL: later.storefrontUrl,
						BACKEND_LATER_URL: later.backendUrl,
						MARKET_LATER_CLOCK: clock,
						STRIPE_DOUBLE_URL: stripe.url,
					},
				}),
			() => tallyOfPlaywright(output),
		)
	} finally {
		if (death) process.stderr.write(`${death.join("\n")}\n`)
		await stack.stop()
		await stripe.stop()
	}
}

/** The tests see none of the operator's engines or settings: they must not write to a real market. */
function testEnvironment() {
	const env = { ...process.env }
	for (const name of OPERATORS) delete env[name]
	return env
}

const OPERATORS = [
	"DATABASE_URL",
	"REDIS_URL",
	"MEILISEARCH_HOST",
	"MEILISEARCH_API_KEY",
	"MARKET_MODE",
	"MARKET_CLOCK",
	"PUBLIC_URL",
	"BACKEND_PUBLIC_URL",
	"JWT_SECRET",
	"COOKIE_SECRET",
	"STOREFRONT_SECRET",
	"ORDER_LINK_SECRET",
	"SMTP_URL",
	"MAIL_FROM",
	"SESSION_SECRET",
	"STRIPE_API_KEY",
	"STRIPE_WEBHOOK_SECRET",
	"STRIPE_PUBLISHABLE_KEY",
	"STRIPE_API_BASE",
	"STRIPE_SCRIPT_URL",
	"VIETQR_BANK_BIN",
	"VIETQR_ACCOUNT_NUMBER",
	"VIETQR_ACCOUNT_NAME",
	"VIETQR_HOOK_SECRET",
	"TRANSFER_EXPIRY_MINUTES",
	"CARD_EXPIRY_MINUTES",
	"SEARCH_LIMIT_PER_MINUTE",
	"LOOKUP_LIMIT_PER_MINUTE",
	"ORDER_LIMIT_PER_MINUTE",
	"CART_LIMIT_PER_MINUTE",
	"STOREFRONT_PORT",
	"BACKEND_PORT",
	"DEMO_PRODUCTS",
	"TRUST_PROXY",
	"NODE_ENV",
]

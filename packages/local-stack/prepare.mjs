import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { isDemoComplete, recall, remember } from "./database.mjs"
import { BUILT_BACKEND, MEDUSA, ROOT } from "./paths.mjs"
import { Problem } from "./problem.mjs"
import { run } from "./processes.mjs"
import { step } from "./progress.mjs"

/** What decides the shape of the database: our tables and links, the search indexes, the modules chosen, the versions. */
const SHAPE = [
	"src/modules",
	"src/links",
	"src/search",
	"src/migration-scripts",
	"medusa-config.js",
	"package.json",
]

/**
 * @typedef {object} Target
 * @property {string} url the database
 * @property {Record<string, string | undefined>} env the backend's environment
 * @property {string} logs folder
 * @property {boolean} isOurs whether we may keep notes in the database
 */

/**
 * Brings the database to the shape the built backend expects; a database that has it already costs nothing.
 * @param {Target} target
 */
export async function migrate({ url, env, logs, isOurs }) {
	const sources = fingerprint([
		...SHAPE.map((name) => join(BUILT_BACKEND, name)),
		join(ROOT, "pnpm-lock.yaml"),
	])
	// The search indexes lie in the engine that is named: another one has none yet.
	const shape = env.MEILISEARCH_HOST ? `${sources} on ${env.MEILISEARCH_HOST}` : sources
	if (isOurs && (await recall(url, "shape")) === shape) return
	await step("migrating the database", async () => {
		const log = join(logs, "migrate.log")
		await run("the migration", process.execPath, [MEDUSA, "db:migrate"], { cwd: BUILT_BACKEND, env, log })
		if (isOurs) await remember(url, "shape", shape)
	})
}

/**
 * Loads the demo data. The loader records its stages and continues where it was interrupted; it is asked only when its
 * code, the generator or the wanted size changed since it last finished.
 * @param {Target} target
 * @param {number | null} products null: as many as are loaded already, or the loader's own number
 */
export async function loadDemo({ url, env, logs }, products) {
	const wanted = products ?? (await recall(url, "demo-products"))
	const source = fingerprint([
		join(BUILT_BACKEND, "src", "scripts"),
		join(BUILT_BACKEND, "src", "workflows", "demo"),
		join(ROOT, "packages", "demo-data", "dist"),
	])
	const version = `${source}:${wanted ?? "default"}`
	if ((await recall(url, "demo")) === version && (await isDemoComplete(url))) return
	await step("loading the demo data", async (report) => {
		// Written down first: a load that is killed must go on with the same size.
		if (wanted !== null) await remember(url, "demo-products", String(wanted))
		await runScript(
			"load-demo",
			{ env: { ...env, ...(wanted === null ? {} : { DEMO_PRODUCTS: String(wanted) }) }, logs },
			(line) => {
				// Up to a quotation mark: in production Medusa's logger wraps what is said in JSON.
				const count = /\[demo\] ([^"]*)/.exec(line)?.[1]
				if (count) report(count)
			},
		)
		await remember(url, "demo", version)
	})
}

/**
 * Makes Medusa ready to sell where no demo does it: region, channel, categories, publishable key. Once for a database.
 * @param {Pick<Target, "env" | "logs">} target
 */
export async function setUpMarket(target) {
	await step("setting the market up", () => runScript("set-up-market", target))
}

/**
 * Runs one of the backend's scripts to its end.
 * @param {string} name file in backend/src/scripts, without its ending
 * @param {Pick<Target, "env" | "logs">} target
 * @param {(line: string) => void} [onLine]
 */
export async function runScript(name, { env, logs }, onLine) {
	const script = `./src/scripts/${name}.js`
	if (!existsSync(join(BUILT_BACKEND, script)))
		throw new Problem(`The build of the backend has no ${script}.`)
	const log = join(logs, `${name}.log`)
	await run(name, process.execPath, [MEDUSA, "exec", script], { cwd: BUILT_BACKEND, env, log, onLine })
}

/** One short text for the content of files and folders, whatever the order in which the system lists them. */
function fingerprint(paths) {
	const hash = createHash("sha256")
	for (const path of paths) addTo(hash, path)
	return hash.digest("hex").slice(0, 32)
}

function addTo(hash, path) {
	if (!existsSync(path)) return
	const entries = listing(path)
	if (entries === null) {
		hash.update(path.slice(ROOT.length)).update(readFileSync(path))
		return
	}
	for (const name of entries.sort()) addTo(hash, join(path, name))
}

function listing(path) {
	try {
		return readdirSync(path)
	} catch (error) {
		if (error.code === "ENOTDIR") return null
		throw error
	}
}

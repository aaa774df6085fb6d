import { join } from "node:path"
import { openDataFolder } from "./data-folder.mjs"
import { dropDatabase, ensureDatabase, publishableKey, requireDatabase } from "./database.mjs"
import { refuseDemoRows } from "./live-database.mjs"
import { startPostgres } from "./postgres.mjs"
import { loadDemo, migrate, setUpMarket } from "./prepare.mjs"
import { Problem } from "./problem.mjs"
import { say, step } from "./progress.mjs"
import { secretsOf } from "./secrets.mjs"
import { backendEnvironment } from "./services.mjs"

const DATABASE = "market"

/**
 * @typedef {object} StoreOptions
 * @property {string} dataFolder
 * @property {Ports} ports
 * @property {Record<string, string | undefined>} env what the operator set
 * @property {string | null} [databaseUrl] an operator's PostgreSQL instead of the embedded one
 * @property {"demo" | "live"} [mode] live refuses a database with made-up rows
 * @property {boolean} loadsDemo
 * @property {number | null} [products] size of the demo data
 * @property {boolean} [fresh] begin with an empty database (embedded only)
 * @property {boolean} [fast] give up durability, for tests (embedded only)
 * @property {(name: string, reason: string[]) => void} onDeath hears when a part ends that nobody asked to end
 *
 * @typedef {{ storefront: number, backend: number }} Ports
 */

/**
 * Opens the market's database: started, migrated, and filled with the demo data where that is wanted.
 * @param {StoreOptions} options
 * @returns {Promise<{ databaseUrl: string, publishableKey: string, secrets: Record<string, string>,
 *   target: import("./prepare.mjs").Target,
 *   backendEnvironmentAt: (ports: Ports, env: Record<string, string | undefined>) => Record<string, string | undefined>,
 *   stop: () => Promise<void> }>}
 * @throws {Problem}
 */
export async function openStore(options) {
	const { dataFolder, env, loadsDemo, products = null } = options
	await openDataFolder(dataFolder)
	const secrets = secretsOf(dataFolder, env)
	const database = await openDatabase(options)
	if (options.mode === "live") await refuseDemoRows(database.url)
	const backendEnvironmentAt = (ports, settings) =>
		backendEnvironment({
			env: settings,
			databaseUrl: database.url,
			secrets,
			port: ports.backend,
			storefrontPort: ports.storefront,
			dataFolder,
		})
	const target = {
		url: database.url,
		env: backendEnvironmentAt(options.ports, env),
		logs: join(dataFolder, "logs"),
		isOurs: !options.databaseUrl,
	}
	await migrate(target)
	if (loadsDemo) await loadDemo(target, products)
	if ((await publishableKey(database.url)) === null) await setUpMarket(target)
	const key = await publishableKey(database.url)
	if (key === null) {
		throw new Problem([
			"This database has no publishable API key, so the storefront cannot speak to the store API.",
			`Make one in the admin (Settings, Publishable API keys), or see ${join(target.logs, "set-up-market.log")}.`,
		])
	}
	return {
		databaseUrl: database.url,
		publishableKey: key,
		target,
		secrets,
		backendEnvironmentAt,
		stop: database.stop,
	}
}

async function openDatabase({ databaseUrl, dataFolder, fresh, fast, onDeath }) {
	if (databaseUrl) {
		const version = await requireDatabase(databaseUrl)
		say(`Using your PostgreSQL ${version} (DATABASE_URL).`)
		return { url: databaseUrl, stop: async () => {} }
	}
	return await step("starting PostgreSQL", async () => {
		const postgres = await startPostgres(dataFolder, {
			fast,
			onExit: (reason) => onDeath("PostgreSQL", reason),
		})
		if (fresh) await dropDatabase(postgres.urlOf, DATABASE)
		await ensureDatabase(postgres.urlOf, DATABASE)
		return { url: postgres.urlOf(DATABASE), stop: postgres.stop }
	})
}

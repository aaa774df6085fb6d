import { join } from "node:path"
import { openDataFolder } from "./data-folder.mjs"
import { dropDatabase, ensureDatabase, publishableKey, requireDatabase } from "./database.mjs"
import { startPostgres } from "./postgres.mjs"
import { loadDemo, migrate } from "./prepare.mjs"
import { Problem } from "./problem.mjs"
import { endOfLog } from "./processes.mjs"
import { say, step } from "./progress.mjs"
import { secretsOf } from "./secrets.mjs"
import { backendEnvironment, startBackend, startStorefront } from "./services.mjs"

const DATABASE = "market"

/**
 * @typedef {object} StackOptions
 * @property {string} dataFolder
 * @property {{ storefront: number, backend: number }} ports
 * @property {Record<string, string | undefined>} env what the operator set
 * @property {string | null} [databaseUrl] an operator's PostgreSQL instead of the embedded one
 * @property {boolean} loadsDemo
 * @property {number | null} [products] size of the demo data
 * @property {boolean} [fresh] begin with an empty database (embedded only)
 * @property {boolean} [fast] give up durability, for tests (embedded only)
 * @property {(name: string, reason: string[]) => void} onDeath hears when a part ends that nobody asked to end
 */

/**
 * Starts the whole market from what is built: database, migrations, demo data, backend, storefront. Everything is also
 * stopped by `stopEverything` of processes.mjs.
 * @param {StackOptions} options
 * @returns {Promise<{ backendUrl: string, storefrontUrl: string, databaseUrl: string,
 *   startSecondView: (view: { clock: string, ports: { storefront: number, backend: number } }) =>
 *     Promise<{ backendUrl: string, storefrontUrl: string, stop: () => Promise<void> }>, stop: () => Promise<void> }>}
 * @throws {Problem}
 */
export async function startStack(options) {
	const { dataFolder, env, onDeath } = options
	await openDataFolder(dataFolder)
	const secrets = secretsOf(dataFolder, env)
	const logs = join(dataFolder, "logs")
	const database = await openDatabase(options)
	const target = {
		url: database.url,
		env: environmentAt(options.ports, env),
		logs,
		isOurs: !options.databaseUrl,
	}
	await migrate(target)
	if (options.loadsDemo) await loadDemo(target, options.products ?? null)
	const key = await publishableKey(database.url)
	if (!key) {
		throw new Problem([
			"This database has no publishable API key, so the storefront cannot speak to the store API.",
			"Load the demo data (MARKET_MODE=demo npm start), or make a key in the admin: Settings, Publishable API keys.",
		])
	}

	function environmentAt(ports, settings) {
		return backendEnvironment({
			env: settings,
			databaseUrl: database.url,
			secrets,
			port: ports.backend,
			storefrontPort: ports.storefront,
			dataFolder,
		})
	}

	/** A backend and a storefront on this database; a clock of their own shows the same data at another moment. */
	async function startView(label, ports, settings) {
		const suffix = label ? `-${label}` : ""
		const backend = await step(`starting the backend${suffix}`, () =>
			startBackend({
				name: `backend${suffix}`,
				env: environmentAt(ports, settings),
				log: join(logs, `backend${suffix}.log`),
			}),
		)
		const storefront = await step(`starting the storefront${suffix}`, () =>
			startStorefront({
				name: `storefront${suffix}`,
				env: settings,
				backendUrl: backend.url,
				publishableKey: key,
				secrets,
				port: ports.storefront,
				dataFolder,
				log: join(logs, `storefront${suffix}.log`),
			}),
		)
		let stopping = false
		for (const part of [backend, storefront]) {
			part.exited.then(() => {
				if (!stopping) onDeath(part.name, endOfLog(part.log))
			})
		}
		return {
			backendUrl: backend.url,
			storefrontUrl: storefront.url,
			stop: async () => {
				stopping = true
				await storefront.stop()
				await backend.stop()
			},
		}
	}

	const main = await startView("", options.ports, env)
	const views = [main]
	return {
		backendUrl: main.backendUrl,
		storefrontUrl: main.storefrontUrl,
		databaseUrl: database.url,
		startSecondView: async ({ clock, ports }) => {
			const view = await startView("later", ports, { ...env, MARKET_CLOCK: clock })
			views.push(view)
			return view
		},
		stop: async () => {
			for (const view of views.reverse()) await view.stop()
			await database.stop()
		},
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

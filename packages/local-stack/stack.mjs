import { join } from "node:path"
import { endOfLog } from "./processes.mjs"
import { step } from "./progress.mjs"
import { startBackend, startStorefront, storefrontEnvironment } from "./services.mjs"
import { openStore } from "./store.mjs"

/**
 * @typedef {object} View a backend and a storefront on the market's database
 * @property {string} backendUrl
 * @property {string} storefrontUrl
 * @property {() => Promise<void>} stop
 */

/**
 * Starts the whole market from what is built: database, migrations, demo data, backend, storefront. `stopEverything` of
 * processes.mjs stops it as well.
 * @param {import("./store.mjs").StoreOptions} options
 * @returns {Promise<View & { databaseUrl: string, publishableKey: string, storefrontSecret: string,
 *   startSecondView: (view: { clock?: string, ports: import("./store.mjs").Ports }) => Promise<View> }>}
 * @throws {import("./problem.mjs").Problem}
 */
export async function startStack(options) {
	const store = await openStore(options)
	const { publishableKey } = store
	async function startView(suffix, ports, env) {
		const logOf = (part) => join(options.dataFolder, "logs", `${part}${suffix}.log`)
		const backend = await step(`starting the backend${suffix}`, () =>
			startBackend({
				name: `backend${suffix}`,
				env: store.backendEnvironmentAt(ports, env),
				log: logOf("backend"),
			}),
		)
		const storefront = await step(`starting the storefront${suffix}`, () =>
			startStorefront({
				name: `storefront${suffix}`,
				env: storefrontEnvironment({
					env,
					backendUrl: backend.url,
					publishableKey,
					secrets: store.secrets,
					port: ports.storefront,
					dataFolder: options.dataFolder,
				}),
				log: logOf("storefront"),
			}),
		)
		let stopping = false
		for (const part of [backend, storefront]) {
			part.exited.then(() => {
				if (!stopping) options.onDeath(part.name, endOfLog(part.log))
			})
		}
		const stop = async () => {
			stopping = true
			await storefront.stop()
			await backend.stop()
		}
		return { backendUrl: backend.url, storefrontUrl: storefront.url, stop }
	}

	const main = await startView("", options.ports, options.env)
	const views = [main]
	return {
		backendUrl: main.backendUrl,
		storefrontUrl: main.storefrontUrl,
		databaseUrl: store.databaseUrl,
		publishableKey,
		/** For another storefront of this market. */
		storefrontSecret: store.secrets.STOREFRONT_SECRET,
		/** A second backend and storefront on the same data; with a clock of their own, the market at another moment. */
		startSecondView: async ({ clock, ports }) => {
			const view = await startView("-second", ports, {
				...options.env,
				...(clock ? { MARKET_CLOCK: clock } : {}),
			})
			views.push(view)
			return view
		},
		stop: async () => {
			for (const view of views.reverse()) await view.stop()
			await store.stop()
		},
	}
}

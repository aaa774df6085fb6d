import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { BUILT_BACKEND, MEDUSA, STOREFRONT } from "./paths.mjs"
import { Problem } from "./problem.mjs"
import { endOfLog, launch } from "./processes.mjs"
import { withoutTelemetry } from "./telemetry.mjs"

const PATIENCE_MS = 120_000

/**
 * The environment of the backend, for the server and for its commands alike.
 * @param {{ env: Record<string, string | undefined>, databaseUrl: string, secrets: Record<string, string>, port: number,
 *   storefrontPort: number, dataFolder: string }} options `env` is what the operator set
 * @returns {Record<string, string | undefined>}
 */
export function backendEnvironment({ env, databaseUrl, secrets, port, storefrontPort, dataFolder }) {
	// Signs the storefront's cookies, and is no business of the backend.
	const { SESSION_SECRET, ...own } = secrets
	const { SESSION_SECRET: _, ...rest } = env
	return {
		// Else every request is written down, with the shopper's address and the ids of carts.
		LOG_LEVEL: "info",
		...rest,
		...own,
		NODE_ENV: "production",
		PORT: String(port),
		BACKEND_PORT: String(port),
		STOREFRONT_PORT: String(storefrontPort),
		DATABASE_URL: databaseUrl,
		// The build's own folder is emptied by the next build, and uploads would go with it.
		UPLOAD_DIR: env.UPLOAD_DIR || join(dataFolder, "uploads"),
		...withoutTelemetry(dataFolder),
	}
}

/**
 * The environment of the storefront. It has no business with the database or the backend's secrets, and is not given them.
 * @param {{ env: Record<string, string | undefined>, backendUrl: string, publishableKey: string,
 *   secrets: Record<string, string>, port: number, dataFolder: string }} options
 * @returns {Record<string, string | undefined>}
 */
export function storefrontEnvironment({ env, backendUrl, publishableKey, secrets, port, dataFolder }) {
	const {
		DATABASE_URL,
		REDIS_URL,
		JWT_SECRET,
		COOKIE_SECRET,
		ORDER_LINK_SECRET,
		MEILISEARCH_API_KEY,
		STRIPE_API_KEY,
		STRIPE_WEBHOOK_SECRET,
		VIETQR_HOOK_SECRET,
		...rest
	} = env
	return {
		...rest,
		NODE_ENV: "production",
		PORT: String(port),
		STOREFRONT_PORT: String(port),
		BACKEND_URL: backendUrl,
		MEDUSA_PUBLISHABLE_KEY: publishableKey,
		// Shows the backend that a request comes from our own storefront.
		STOREFRONT_SECRET: secrets.STOREFRONT_SECRET,
		SESSION_SECRET: secrets.SESSION_SECRET,
		STOREFRONT_DATA: env.STOREFRONT_DATA || join(dataFolder, "storefront"),
	}
}

/** Starts Medusa from its build and waits until it is healthy. @param {{ name: string, env: Record<string, string | undefined>, log: string }} options */
export async function startBackend({ name, env, log }) {
	const service = launch(name, process.execPath, [MEDUSA, "start"], { cwd: BUILT_BACKEND, env, log })
	const url = `http://localhost:${env.PORT}`
	await backendIsHealthy(service, url, log)
	return { ...service, url, log }
}

/** Starts the built storefront and waits until it is healthy. @param {{ name: string, env: Record<string, string | undefined>, log: string }} options */
export async function startStorefront({ name, env, log }) {
	const program = join(STOREFRONT, "server", "main.mjs")
	const service = launch(name, process.execPath, [program], { cwd: STOREFRONT, env, log })
	const url = `http://localhost:${env.PORT}`
	await untilHealthy(service, `${url}/healthz`, log)
	// The backend fills its table of the catalogue at the first question; that wait is ours and not the first shopper's.
	await untilHealthy(service, `${url}/san-pham`, log)
	return { ...service, url, log }
}

/** @param {import("./processes.mjs").Launched} service @param {string} url @param {string} [log] @throws {Problem} when it ends or stays silent for two minutes */
export function backendIsHealthy(service, url, log) {
	return untilHealthy(service, `${url}/health`, log)
}

async function untilHealthy(service, address, log) {
	const until = Date.now() + PATIENCE_MS
	while (Date.now() < until) {
		if (!service.isRunning())
			throw new Problem([`${service.name} ended before it was ready.`, ...endOfLog(log)])
		if (await isHealthy(address)) return
		await sleep(150)
	}
	await service.stop()
	throw new Problem([
		`${service.name} did not answer at ${address} within ${PATIENCE_MS / 1000} s.`,
		...endOfLog(log),
	])
}

async function isHealthy(address) {
	try {
		const response = await fetch(address, { signal: AbortSignal.timeout(3_000) })
		await response.arrayBuffer()
		return response.ok
	} catch {
		return false
	}
}

import pg from "pg"
import { Problem } from "./problem.mjs"

/**
 * Opens a connection, hands it to `work`, and closes it whatever happens.
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDatabase(url, work) {
	const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
	// A server that goes away in between is reported by the query that fails, not by an event nobody awaits.
	client.on("error", () => {})
	await client.connect()
	try {
		return await work(client)
	} finally {
		await client.end().catch(() => {})
	}
}

/**
 * Asks an operator's server for its version, to fail early and in words.
 * @param {string} url value of DATABASE_URL
 * @returns {Promise<string>} e.g. "16.4"
 * @throws {Problem} without the password
 */
export async function requireDatabase(url) {
	const { hostname, port, pathname, username } = new URL(url)
	try {
		return await withDatabase(url, async (client) => {
			const { rows } = await client.query("show server_version")
			return rows[0].server_version
		})
	} catch (error) {
		throw new Problem([
			`DATABASE_URL names the database "${pathname.slice(1)}" on ${hostname}:${port || 5432} for user "${username}",`,
			`but it cannot be opened: ${error.message || error.code}.`,
		])
	}
}

/** Makes an empty database unless there is one. @param {(database: string) => string} urlOf @param {string} name */
export async function ensureDatabase(urlOf, name) {
	await withDatabase(urlOf("postgres"), async (client) => {
		const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name])
		if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`)
	})
}

/** @param {(database: string) => string} urlOf @param {string} name */
export async function dropDatabase(urlOf, name) {
	await withDatabase(urlOf("postgres"), (client) =>
		client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`),
	)
}

/**
 * What this package remembers about an embedded database, inside that database: a copy or a fresh one then never
 * carries the memory of another. Medusa's migrations do not look into this schema.
 * @param {string} url
 * @param {string} key
 * @returns {Promise<string | null>}
 */
export function recall(url, key) {
	return withDatabase(url, async (client) => {
		if (!(await hasTable(client, "local_stack.memory"))) return null
		const { rows } = await client.query("select value from local_stack.memory where key = $1", [key])
		return rows[0]?.value ?? null
	})
}

/** @param {string} url @param {string} key @param {string} value */
export function remember(url, key, value) {
	return withDatabase(url, async (client) => {
		await client.query("create schema if not exists local_stack")
		await client.query(
			"create table if not exists local_stack.memory (key text primary key, value text not null)",
		)
		await client.query(
			"insert into local_stack.memory values ($1, $2) on conflict (key) do update set value = excluded.value",
			[key, value],
		)
	})
}

/** Whether the loader of the demo data says that its last stage is done. @param {string} url */
export function isDemoComplete(url) {
	return withDatabase(url, async (client) => {
		if (!(await hasTable(client, "public.demo_load_stage"))) return false
		const { rowCount } = await client.query(
			"select 1 from demo_load_stage where stage = 'complete' and finished_at is not null",
		)
		return rowCount === 1
	})
}

/**
 * The key with which the storefront speaks to the store API; it names the sales channel and is no secret.
 * @param {string} url
 * @returns {Promise<string | null>}
 */
export function publishableKey(url) {
	return withDatabase(url, async (client) => {
		if (!(await hasTable(client, "public.api_key"))) return null
		const { rows } = await client.query(
			"select token from api_key where type = 'publishable' and revoked_at is null and deleted_at is null order by created_at limit 1",
		)
		return rows[0]?.token ?? null
	})
}

/** @param {pg.Client} client @param {string} name @returns {Promise<boolean>} */
export async function hasTable(client, name) {
	const { rows } = await client.query("select to_regclass($1) is not null as there", [name])
	return rows[0].there
}

import { Client } from "@medusajs/framework/pg"

/** The PostgreSQL that the tests make their databases on. */
const SERVER = {
	// Medusa asks every other host for TLS.
	host: process.env.DB_HOST ?? "localhost",
	port: Number(process.env.DB_PORT ?? "5432"),
	user: process.env.DB_USERNAME ?? "postgres",
	password: process.env.DB_PASSWORD ?? "postgres",
}

export function urlOf(database: string): string {
	const { host, port, user, password } = SERVER
	return `postgres://${encodeURIComponent(user)}:${encodeURIComponent(password)}@${host}:${port}/${database}`
}

/** A connection to a database of the test server, for the length of `work`. */
export async function connected<Result>(
	database: string,
	work: (client: Client) => Promise<Result>,
): Promise<Result> {
	const client = new Client({ ...SERVER, database })
	await client.connect()
	try {
		return await work(client)
	} finally {
		await client.end()
	}
}

export async function createDatabase(name: string, template = "template0"): Promise<void> {
	await connected("postgres", (client) => client.query(`create database "${name}" template "${template}"`))
}

/** Whoever is still connected is sent away. */
export async function dropDatabase(name: string): Promise<void> {
	await connected("postgres", (client) => client.query(`drop database if exists "${name}" with (force)`))
}

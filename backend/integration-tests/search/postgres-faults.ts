import { Client } from "@medusajs/framework/pg"
import type { EngineFaults } from "./search-contract"

/** Breaks Medusa's Postgres search as a database can: its table is gone, or locked by somebody who does not let go. */
export function postgresFaults(): EngineFaults {
	const client = async () => {
		const connection = new Client({ connectionString: process.env.DATABASE_URL })
		await connection.connect()
		return connection
	}
	return {
		async kill() {
			const connection = await client()
			const table = await documentTable(connection)
			await connection.query(`alter table "${table}" rename to "${table}_away"`)
			return async () => {
				await connection.query(`alter table "${table}_away" rename to "${table}"`)
				await connection.end()
			}
		},
		async hang() {
			const connection = await client()
			await connection.query(
				`begin; lock table "${await documentTable(connection)}" in access exclusive mode`,
			)
			return async () => {
				await connection.query("rollback")
				await connection.end()
			}
		},
	}
}

/** The table of the documents, which is the one with the words in it. */
async function documentTable(client: Client): Promise<string> {
	const { rows } = await client.query<{ name: string }>(
		`select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
			where c.relkind = 'r' and a.attname = 'search_vector' and c.relnamespace = 'public'::regnamespace`,
	)
	const [table, ...others] = rows
	if (!table || others.length > 0) throw new Error("Not one table of search documents")
	return table.name
}

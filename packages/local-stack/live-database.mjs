import { hasTable, withDatabase } from "./database.mjs"
import { Problem } from "./problem.mjs"

/** Where made-up rows say of themselves that they are. */
const TRACES = [
	{ table: "demo_load_stage", made: "true", name: "stages of the demo's loading" },
	{ table: "producer", made: "demo", name: "producers" },
	{ table: "certified_product", made: "demo", name: "certified products" },
	{ table: "fair", made: "demo", name: "fairs" },
	{ table: "showroom", made: "demo", name: "showrooms" },
	{ table: "placed_order", made: "demo", name: "orders" },
	// Their password is printed at every start of a demo.
	{ table: "user", made: "email like '%@demo.ocop.local'", name: "logins of the demo" },
]

/**
 * Keeps a live market away from a database that ever held the demo: invented stars beside real ones, and logins that everybody knows.
 * @param {string} url
 * @throws {Problem} that says what was found
 */
export async function refuseDemoRows(url) {
	const found = await withDatabase(url, async (client) => {
		const lines = []
		for (const { table, made, name } of TRACES) {
			if (!(await hasTable(client, `public.${client.escapeIdentifier(table)}`))) continue
			const { rows } = await client.query(
				`select count(*)::int as count from public.${client.escapeIdentifier(table)} where ${made}`,
			)
			if (rows[0].count > 0) lines.push(`  ${rows[0].count} ${name}`)
		}
		return lines
	})
	if (found.length === 0) return
	throw new Problem([
		"The database of DATABASE_URL holds data of the demo:",
		...found,
		"A live market starts from a database without it. Nothing was changed. Name an empty database in DATABASE_URL,",
		"or run this one as what it is: MARKET_MODE=demo.",
	])
}

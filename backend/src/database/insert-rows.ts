import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"

/** The manager that the module's decorators put into the context: of the transaction where there is one. */
export function managerOf(context: Context<SqlEntityManager>): SqlEntityManager {
	const manager = context.transactionManager ?? context.manager
	if (!manager) throw new Error("The module's services are called through their decorated methods")
	return manager
}

/**
 * Inserts rows of equal shape in one statement, at once: the unit of work would write them at the end of the transaction, after
 * its updates' constraints were checked, and takes ten times as long for thousands. Columns that the first row lacks get their defaults.
 *
 * @param table a name written in our source, never one from outside
 */
export async function insertRows(
	manager: SqlEntityManager,
	table: string,
	rows: readonly object[],
): Promise<void> {
	const [first] = rows
	if (!first) return
	const columns = Object.keys(first)
		.map((column) => `"${column}"`)
		.join(", ")
	await manager.execute(
		`insert into "${table}" (${columns}) select ${columns} from jsonb_populate_recordset(null::"${table}", ?::jsonb)`,
		[JSON.stringify(rows)],
	)
}

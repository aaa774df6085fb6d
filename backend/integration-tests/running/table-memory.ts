import type { Client } from "@medusajs/framework/pg"
import { untilQuiet } from "./quiet"

/** Where the rows lie that the tables are put back to. */
const KEPT = "kept_for_tests"
const QUIET = { looks: 2, everyMs: 15 }

/**
 * Puts a database back to how it was, table by table and only where something changed: a test that reads costs one query, one that
 * writes costs the rows of the tables it wrote to. A new database from a template takes seconds for hundreds of tables, and sends
 * every connection of the running application away.
 */
export class TableMemory {
	private tables: string[] = []
	private prints = new Map<string, string>()

	/** @param client a superuser's connection to the database: what is put back must not be refused by triggers */
	constructor(private readonly client: Client) {}

	/** Remembers the rows of all tables as they are now. */
	async remember(): Promise<void> {
		await this.untilQuiet()
		const { rows } = await this.client.query<{ name: string }>(
			`select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
		)
		this.tables = rows.map(({ name }) => name)
		const copies = this.tables.map((name) => `create table ${KEPT}."${name}" as table public."${name}"`)
		await this.client.query(
			[`drop schema if exists ${KEPT} cascade`, `create schema ${KEPT}`, ...copies].join(";"),
		)
		await this.client.query(
			`create table ${KEPT}.sequences as
				select schemaname, sequencename, start_value, last_value from pg_sequences where schemaname = 'public'`,
		)
		this.prints = await this.printsNow()
	}

	/**
	 * Puts everything back that has changed since.
	 *
	 * @returns whether there was anything to put back
	 */
	async restore(): Promise<boolean> {
		await this.untilQuiet()
		const now = await this.printsNow()
		const changed = this.tables.filter((name) => now.get(name) !== this.prints.get(name))
		if (changed.length === 0) return false
		const columns = await this.columnsOf(changed)
		await this.client.query("begin")
		// Neither append-only triggers nor foreign keys speak here: the rows are known to be good together.
		await this.client.query("set local session_replication_role = replica")
		for (const name of changed) {
			await this.client.query(
				`delete from public."${name}";
				insert into public."${name}" (${columns.get(name)}) overriding system value
					select ${columns.get(name)} from ${KEPT}."${name}"`,
			)
		}
		await this.client.query(
			`select setval(format('%I.%I', schemaname, sequencename), coalesce(last_value, start_value), last_value is not null)
				from ${KEPT}.sequences`,
		)
		await this.client.query("commit")
		for (const [name, print] of await this.printsOf(changed)) this.prints.set(name, print)
		return true
	}

	/** What the test before left running comes to its end first, or it would write into the next. */
	private async untilQuiet(): Promise<void> {
		await untilQuiet(async (sql) => (await this.client.query<{ busy: number }>(sql)).rows, QUIET)
	}

	/** The prints of all tables; planned once, which is most of the work. */
	private async printsNow(): Promise<Map<string, string>> {
		return this.printsOf(this.tables, "prints of all tables")
	}

	/** How many rows each table has and which transaction wrote the newest: another after every change that stayed. */
	private async printsOf(tables: readonly string[], name?: string): Promise<Map<string, string>> {
		const looks = tables.map(
			(table) =>
				`select '${table}' as name, count(*) || '/' || coalesce(max(xmin::text::bigint), 0) as print from public."${table}"`,
		)
		const text = looks.join(" union all ")
		const { rows } = await this.client.query<{ name: string; print: string }>(
			name ? { name, text } : { text },
		)
		return new Map(rows.map(({ name, print }) => [name, print]))
	}

	/** Columns that are written, not generated, as a list for SQL. */
	private async columnsOf(tables: readonly string[]): Promise<Map<string, string>> {
		const { rows } = await this.client.query<{ name: string; columns: string }>(
			`select c.relname as name, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
				from pg_class c join pg_attribute a on a.attrelid = c.oid
				where c.relnamespace = 'public'::regnamespace and c.relname = any($1)
					and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
				group by 1`,
			[tables],
		)
		return new Map(rows.map(({ name, columns }) => [name, columns]))
	}
}

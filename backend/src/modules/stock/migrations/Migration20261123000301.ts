import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The rows of providers/locking-database, for several processes without Redis. Medusa migrates modules, not providers, and these locks keep the
 * order in which goods are asked for. Unlogged: after a crash of the database nobody holds anything.
 */
export class Migration20261123000301 extends Migration {
	override async up(): Promise<void> {
		this.addSql(`create unlogged table "market_lock" (
			"key" text not null primary key,
			"owner" text not null,
			"until" timestamptz not null)`)
		this.addSql(`create index "market_lock_until" on "market_lock" ("until")`)
	}

	override async down(): Promise<void> {
		this.addSql(`drop table if exists "market_lock"`)
	}
}

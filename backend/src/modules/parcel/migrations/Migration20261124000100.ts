import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Whether something is owed of a parcel stands in a column: of two columns that differ PostgreSQL expects nearly all rows, whatever it has counted, and walked through the orders each minute.
 */
export class Migration20261124000100 extends Migration {
	override async up(): Promise<void> {
		this.addSql(
			`alter table "parcel" add column "is_owed" boolean not null generated always as ("state" <> "carried_out") stored`,
		)
		// The reconciler asks for these every minute, and there are next to none.
		this.addSql(`create index "parcel_owed" on "parcel" ("placed_order_id") where "is_owed"`)
		this.addSql(`drop index if exists "parcel_not_carried_out"`)
		// Nobody would count a column that was added until a tenth of the rows have changed, and half of them would be expected.
		this.addSql(`analyze "parcel"`)
	}

	override async down(): Promise<void> {
		this.addSql(
			`create index "parcel_not_carried_out" on "parcel" ("placed_order_id") where "state" <> "carried_out"`,
		)
		this.addSql(`alter table "parcel" drop column if exists "is_owed"`)
	}
}

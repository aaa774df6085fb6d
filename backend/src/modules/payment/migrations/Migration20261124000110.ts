import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Whether something is owed of a request stands in a column, as of a parcel (Migration20261124000100): of two columns that differ PostgreSQL expects nearly all rows. */
export class Migration20261124000110 extends Migration {
	override async up(): Promise<void> {
		this.addSql(
			`alter table "payment_request" add column "is_owed" boolean not null generated always as ("state" <> "carried_out") stored`,
		)
		this.addSql(
			`create index "payment_request_owed" on "payment_request" ("updated_at", "id") where "is_owed"`,
		)
		this.addSql(`drop index if exists "payment_request_not_carried_out"`)
		this.addSql(`analyze "payment_request"`)
	}

	override async down(): Promise<void> {
		this.addSql(
			`create index "payment_request_not_carried_out" on "payment_request" ("order_id") where "state" <> "carried_out"`,
		)
		this.addSql(`alter table "payment_request" drop column if exists "is_owed"`)
	}
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What a provider kept of money, in đồng; null while it has not told. */
export class Migration20261122160000 extends Migration {
	override async up(): Promise<void> {
		this.addSql(
			`alter table "received_payment" add column "fee" bigint null check ("fee" >= 0), add column "fee_asked_at" timestamptz null`,
		)
		this.addSql(
			`create index "received_payment_open_fees" on "received_payment" ("fee_asked_at" nulls first, "created_at")
				where "provider" = 'stripe' and "order_id" is not null and "fee" is null`,
		)
	}

	override async down(): Promise<void> {
		this.addSql(`drop index if exists "received_payment_open_fees"`)
		this.addSql(
			`alter table "received_payment" drop column if exists "fee", drop column if exists "fee_asked_at"`,
		)
	}
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** How an order is paid, and when it was: until now in cash, at the door. */
export class Migration20261122100020 extends Migration {
	override async up(): Promise<void> {
		this.addSql(`alter table "placed_order"
			add column "payment_method" text not null default 'cash_on_delivery'
				check ("payment_method" in ('cash_on_delivery', 'bank_transfer', 'card')),
			add column "paid_at" timestamptz null`)
	}

	override async down(): Promise<void> {
		this.addSql(`alter table "placed_order" drop column "payment_method", drop column "paid_at"`)
	}
}

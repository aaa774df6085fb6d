import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const NAMES = `'placed', 'delivered', 'cancelled', 'returned', 'payment_received', 'payment_fee', 'refund'`

/** A refund that did not arrive is an event of its own. */
export class Migration20261123000110 extends Migration {
	override async up(): Promise<void> {
		this.addSql(`alter table "ledger_event" drop constraint "ledger_event_name_check",
			add constraint "ledger_event_name_check" check ("name" in (${NAMES}, 'refund_failed'))`)
	}

	override async down(): Promise<void> {
		this.addSql(`alter table "ledger_event" drop constraint "ledger_event_name_check",
			add constraint "ledger_event_name_check" check ("name" in (${NAMES}))`)
	}
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122000090 extends Migration {
	override async up(): Promise<void> {
		// What an attempt would have its shopper pay at the door: counted against the phone's limit while the attempt is open.
		this.addSql(`alter table "cart_placing"
			add column "phone" text null,
			add column "cash" bigint null check ("cash" >= 0)`)
		this.addSql(`create index "cart_placing_open_phone" on "cart_placing" ("phone") where "open"`)
	}

	override async down(): Promise<void> {
		this.addSql(`alter table "cart_placing" drop column if exists "phone", drop column if exists "cash"`)
	}
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A venue's name for those who read English. */
export class Migration20261122010000 extends Migration {
	override async up(): Promise<void> {
		this.addSql(`alter table "fair" add column if not exists "venue_en" text null`)
	}

	override async down(): Promise<void> {
		this.addSql(`alter table "fair" drop column if exists "venue_en"`)
	}
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122000031 extends Migration {
	override async up(): Promise<void> {
		// One row a cart, whoever presses: its code is the order's, and Medusa's table holds every code once.
		this.addSql(`create table "cart_placing" (
			"id" text not null primary key,
			"cart_id" text not null unique,
			"code" text not null unique,
			"holder" text not null,
			"held_until" timestamptz not null,
			"open" boolean not null default true,
			"created_at" timestamptz not null default now(),
			"updated_at" timestamptz not null default now(),
			"deleted_at" timestamptz null)`)
		// The reconciler asks for these every minute, and there are next to none.
		this.addSql(`create index "cart_placing_open" on "cart_placing" ("held_until") where "open"`)
	}

	override async down(): Promise<void> {
		this.addSql(`drop table if exists "cart_placing"`)
	}
}

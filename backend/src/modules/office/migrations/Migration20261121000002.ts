import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121000002 extends Migration {
	override async up(): Promise<void> {
		this.addSql(`create table "officer" (
			"id" text not null primary key,
			"user_id" text not null unique,
			"role" text not null check ("role" in ('programme_office', 'operator')),
			"created_at" timestamptz not null default now(),
			"updated_at" timestamptz not null default now(),
			"deleted_at" timestamptz null)`)
	}

	override async down(): Promise<void> {
		this.addSql(`drop table if exists "officer"`)
	}
}

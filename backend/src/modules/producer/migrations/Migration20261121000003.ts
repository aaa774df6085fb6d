import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121000003 extends Migration {
	override async up(): Promise<void> {
		this.addSql(`create table "producer" (
			"id" text not null primary key,
			"code" text not null unique,
			"handle" text not null unique,
			"name" text not null,
			"name_en" text null,
			"kind" text not null check ("kind" in ('cooperative', 'cooperative_group', 'enterprise', 'household')),
			"ward_code" text not null check ("ward_code" ~ '^[0-9]{5}$'),
			"former_district" text null,
			"phone" text null,
			"story_vi" text not null,
			"story_en" text null,
			"founded_year" integer null,
			"state" text not null check ("state" in ('applied', 'identity_verified', 'documents_review', 'needs_fix',
				'approved', 'active', 'suspended', 'closed', 'refused')),
			"demo" boolean not null default false,
			"picture_src" text not null,
			"created_at" timestamptz not null default now(),
			"updated_at" timestamptz not null default now(),
			"deleted_at" timestamptz null)`)
		this.addSql(
			`create index "producer_former_district" on "producer" ("former_district") where "deleted_at" is null`,
		)
	}

	override async down(): Promise<void> {
		this.addSql(`drop table if exists "producer"`)
	}
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121000004 extends Migration {
	override async up(): Promise<void> {
		this.addSql(`create table "origin_statement" (
			"id" text not null primary key,
			"ward_code" text not null check ("ward_code" ~ '^[0-9]{5}$'),
			"craft_village" text null,
			"mark_kind" text null check ("mark_kind" in ('geographical_indication', 'collective_mark', 'certification_mark')),
			"mark_name" text null,
			"created_at" timestamptz not null default now(),
			"updated_at" timestamptz not null default now(),
			"deleted_at" timestamptz null,
			check (("mark_kind" is null) = ("mark_name" is null)))`)
		this.addSql(`create table "raw_material" (
			"id" text not null primary key,
			"name_vi" text not null,
			"name_en" text null,
			"ward_code" text null check ("ward_code" ~ '^[0-9]{5}$'),
			"province_code" text null check ("province_code" ~ '^[0-9]{2}$'),
			"share" integer not null check ("share" between 1 and 100),
			"origin_statement_id" text not null references "origin_statement" ("id") on delete cascade,
			"created_at" timestamptz not null default now(),
			"updated_at" timestamptz not null default now(),
			"deleted_at" timestamptz null)`)
		this.addSql(`create index "raw_material_statement" on "raw_material" ("origin_statement_id")`)
	}

	override async down(): Promise<void> {
		this.addSql(`drop table if exists "raw_material", "origin_statement"`)
	}
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

/** Fairs, places, booths and what booths show. */
export class Migration20261121010000 extends Migration {
	override async up(): Promise<void> {
		this.addSql(`create table if not exists "fair" (
			"id" text not null, "code" text not null, "handle" text not null,
			"name_vi" text not null, "name_en" text null, "description_vi" text not null, "description_en" text null,
			"state" text check ("state" in ('draft', 'approved', 'published', 'reported', 'archived', 'cancelled', 'stopped')) not null default 'draft',
			"applications_from" text null, "applications_through" text null, "starts_on" text not null, "ends_on" text not null,
			"opens_at" text not null, "closes_at" text not null, "ward_code" text not null, "venue" text not null,
			"quota" integer not null, "ground" jsonb not null, "poster_src" text not null, "demo" boolean not null default false,
			${STAMPS}, constraint "fair_pkey" primary key ("id"))`)
		this.addSql(uniqueIndex("fair", "code"))
		this.addSql(uniqueIndex("fair", "handle"))
		this.addSql(index("fair", "deleted_at"))

		this.addSql(`create table if not exists "place" (
			"id" text not null, "label" text not null,
			"x" real not null, "y" real not null, "width" real not null, "height" real not null, "fair_id" text not null,
			${STAMPS}, constraint "place_pkey" primary key ("id"))`)
		this.addSql(index("place", "fair_id"))
		this.addSql(index("place", "deleted_at"))

		this.addSql(`create table if not exists "booth" (
			"id" text not null, "code" text not null, "place_id" text null, "producer_id" text not null,
			"title_vi" text not null, "title_en" text null, "story_vi" text not null, "story_en" text null,
			"banner_src" text not null, "fair_id" text not null,
			${STAMPS}, constraint "booth_pkey" primary key ("id"))`)
		this.addSql(uniqueIndex("booth", "code"))
		this.addSql(index("booth", "fair_id"))
		this.addSql(index("booth", "deleted_at"))

		this.addSql(`create table if not exists "booth_product" (
			"id" text not null, "product_id" text not null, "position" integer not null, "ocop" boolean not null,
			"booth_id" text not null, ${STAMPS}, constraint "booth_product_pkey" primary key ("id"))`)
		this.addSql(index("booth_product", "booth_id"))
		this.addSql(index("booth_product", "deleted_at"))

		this.addSql(foreignKey("place", "fair"))
		this.addSql(foreignKey("booth", "fair"))
		this.addSql(foreignKey("booth_product", "booth"))
	}

	override async down(): Promise<void> {
		for (const table of ["booth_product", "booth", "place", "fair"]) {
			this.addSql(`drop table if exists "${table}" cascade`)
		}
	}
}

function index(table: string, column: string): string {
	return `CREATE INDEX IF NOT EXISTS "IDX_${table}_${column}" ON "${table}" ("${column}") WHERE deleted_at IS NULL`
}

function uniqueIndex(table: string, column: string): string {
	return `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_${table}_${column}_unique" ON "${table}" ("${column}") WHERE deleted_at IS NULL`
}

function foreignKey(table: string, parent: string): string {
	return `alter table if exists "${table}" add constraint "${table}_${parent}_id_foreign" foreign key ("${parent}_id") references "${parent}" ("id") on update cascade`
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Showrooms; each stands for exactly one stock location (invariant 9). */
export class Migration20261121020000 extends Migration {
	override async up(): Promise<void> {
		this.addSql(`create table if not exists "showroom" (
			"id" text not null, "code" text not null, "handle" text not null, "name_vi" text not null, "name_en" text null,
			"kind" text not null, "address" text not null, "ward_code" text not null, "lat" real not null, "lon" real not null,
			"phone" text null, "hours" jsonb not null, "stock_location_id" text not null, "demo" boolean not null default false,
			"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
			"deleted_at" timestamptz null, constraint "showroom_pkey" primary key ("id"),
			constraint "showroom_hours" check (jsonb_typeof("hours") = 'array' and jsonb_array_length("hours") = 7),
			constraint "showroom_point" check ("lat" between -90 and 90 and "lon" between -180 and 180))`)
		for (const column of ["code", "handle", "stock_location_id"]) {
			this.addSql(
				`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_showroom_${column}_unique" ON "showroom" ("${column}") WHERE deleted_at IS NULL`,
			)
		}
		this.addSql(
			`CREATE INDEX IF NOT EXISTS "IDX_showroom_deleted_at" ON "showroom" ("deleted_at") WHERE deleted_at IS NULL`,
		)
	}

	override async down(): Promise<void> {
		this.addSql(`drop table if exists "showroom" cascade`)
	}
}

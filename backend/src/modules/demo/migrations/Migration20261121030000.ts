import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

/** The record of the demo load. */
export class Migration20261121030000 extends Migration {
	override async up(): Promise<void> {
		this.addSql(`create table if not exists "demo_load" (
			"id" text not null, "as_of" text not null, "seed" integer not null, "listings" integer not null,
			"finished_at" timestamptz null, ${STAMPS}, constraint "demo_load_pkey" primary key ("id"))`)
		this.addSql(`create table if not exists "demo_load_stage" (
			"stage" text not null, "fingerprint" text not null, "done" integer not null default 0, "total" integer not null,
			"finished_at" timestamptz null, ${STAMPS}, constraint "demo_load_stage_pkey" primary key ("stage"))`)
		for (const table of ["demo_load", "demo_load_stage"]) {
			this.addSql(
				`CREATE INDEX IF NOT EXISTS "IDX_${table}_deleted_at" ON "${table}" ("deleted_at") WHERE deleted_at IS NULL`,
			)
		}
	}

	override async down(): Promise<void> {
		this.addSql(`drop table if exists "demo_load_stage" cascade`)
		this.addSql(`drop table if exists "demo_load" cascade`)
	}
}

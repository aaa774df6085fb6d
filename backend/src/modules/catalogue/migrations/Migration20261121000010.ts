import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121000010 extends Migration {
	override async up(): Promise<void> {
		this.addSql(`create table "index_progress" (
			"id" text not null primary key,
			"rows_seen_at" timestamptz not null,
			"journal_sequence" bigint not null,
			"created_at" timestamptz not null default now(),
			"updated_at" timestamptz not null default now(),
			"deleted_at" timestamptz null)`)

		// Medusa's Postgres search looks for a configuration of this name when its language is "vietnamese". English stemming, its
		// default, would cut Vietnamese syllables; accents are folded so that "banh cuon" finds "bánh cuốn" (invariant 16).
		this.addSql(`create extension if not exists unaccent`)
		this.addSql(`do $$ begin
			if not exists (select 1 from pg_ts_config where cfgname = 'medusa_search_vietnamese') then
				create text search configuration medusa_search_vietnamese (copy = simple);
				alter text search configuration medusa_search_vietnamese
					alter mapping for hword, hword_part, word with unaccent, simple;
			end if;
		end $$`)
	}

	override async down(): Promise<void> {
		this.addSql(`drop table if exists "index_progress"`)
	}
}

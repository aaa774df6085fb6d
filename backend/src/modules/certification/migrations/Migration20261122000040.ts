import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Acts go into the journal with their deed; what was still owed to it is brought there, and the table that held it goes. */
export class Migration20261122000040 extends Migration {
	override async up(): Promise<void> {
		// A market that is just being made has no journal yet, and owes it nothing.
		this.addSql(`do $$ begin
			if to_regclass('journal_entry') is not null then
				insert into journal_entry (id, at, name, actor_type, actor_id, subject_type, subject_id, change, tags)
				select id, at, name, actor_type, actor_id, 'certified_product', certified_product_id, change, array['catalogue']
				from certification_act where recorded_at is null
				on conflict (id) do nothing;
			end if;
		end $$`)
		this.addSql(`drop table if exists "certification_act"`)
	}

	override async down(): Promise<void> {
		this.addSql(`create table if not exists "certification_act" (
			"id" text not null primary key,
			"at" timestamptz not null,
			"name" text not null,
			"actor_type" text not null,
			"actor_id" text null,
			"certified_product_id" text not null references "certified_product" ("id"),
			"change" jsonb not null,
			"recorded_at" timestamptz null,
			"created_at" timestamptz not null default now(),
			"updated_at" timestamptz not null default now(),
			"deleted_at" timestamptz null)`)
	}
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123000401 extends Migration {
	override async up(): Promise<void> {
		this.addSql(`alter table "outbox_message"
			add column "due_at" timestamptz null,
			add column "claimed_by" text null,
			add column "claimed_until" timestamptz null,
			add column "given_up_at" timestamptz null,
			add column "last_problem" text null`)
		this.addSql(`drop index "outbox_message_owed"`)
		this.addSql(`create index "outbox_message_owed" on "outbox_message" ("due_at")
			where "sent_at" is null and "given_up_at" is null`)

		this.addSql(`create table "outbox_position" (
			"id" text not null primary key,
			"sequence" bigint not null,
			"created_at" timestamptz not null default now(),
			"updated_at" timestamptz not null default now(),
			"deleted_at" timestamptz null)`)
		// What was done before the market could write to anybody is not news any more.
		this.addSql(`insert into "outbox_position" ("id", "sequence")
			select 'journal', coalesce(max("sequence"), 0) from "journal_entry"`)
	}

	override async down(): Promise<void> {
		this.addSql(`drop table if exists "outbox_position"`)
		this.addSql(`drop index if exists "outbox_message_owed"`)
		this.addSql(`alter table "outbox_message"
			drop column "due_at", drop column "claimed_by", drop column "claimed_until", drop column "given_up_at", drop column "last_problem"`)
		this.addSql(`create index "outbox_message_owed" on "outbox_message" ("at") where "sent_at" is null`)
	}
}

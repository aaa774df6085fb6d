import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121000001 extends Migration {
	override async up(): Promise<void> {
		this.addSql(`create table "journal_entry" (
			"id" text not null primary key,
			"sequence" bigserial not null unique,
			"at" timestamptz not null,
			"name" text not null,
			"actor_type" text not null,
			"actor_id" text null,
			"subject_type" text not null,
			"subject_id" text not null,
			"change" jsonb not null,
			"tags" text[] not null,
			"created_at" timestamptz not null default now(),
			"updated_at" timestamptz not null default now(),
			"deleted_at" timestamptz null)`)
		this.addSql(
			`create index "journal_entry_subject" on "journal_entry" ("subject_type", "subject_id", "sequence")`,
		)
		this.addSql(`create table "outbox_message" (
			"id" text not null primary key,
			"at" timestamptz not null,
			"kind" text not null,
			"recipient" text not null,
			"locale" text not null,
			"payload" jsonb not null,
			"dedupe_key" text not null unique,
			"sent_at" timestamptz null,
			"attempts" integer not null default 0,
			"created_at" timestamptz not null default now(),
			"updated_at" timestamptz not null default now(),
			"deleted_at" timestamptz null)`)
		this.addSql(`create index "outbox_message_owed" on "outbox_message" ("at") where "sent_at" is null`)

		this.addSql(`create function ocop_append_only() returns trigger language plpgsql as $$
			begin
				raise exception '% is append-only', tg_table_name using errcode = '23514', constraint = 'ocop_append_only';
			end $$`)
		this.addSql(`create trigger "journal_entry_append_only" before update or delete on "journal_entry"
			for each row execute function ocop_append_only()`)

		// A sequence is drawn before its transaction commits, so a reader could pass a number that appears later. Writers take
		// turns from drawing to commit; that is cheap, because an entry is written in a short transaction of its own.
		this.addSql(`create function ocop_journal_order() returns trigger language plpgsql as $$
			begin
				perform pg_advisory_xact_lock(hashtext('ocop.journal'));
				new.sequence := nextval(pg_get_serial_sequence('journal_entry', 'sequence'));
				return new;
			end $$`)
		this.addSql(`create trigger "journal_entry_order" before insert on "journal_entry"
			for each row execute function ocop_journal_order()`)
	}

	override async down(): Promise<void> {
		this.addSql(`drop table if exists "journal_entry", "outbox_message"`)
		this.addSql(`drop function if exists ocop_append_only, ocop_journal_order`)
	}
}

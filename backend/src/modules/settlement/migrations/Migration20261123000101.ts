import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const ROW = `"created_at" timestamptz not null default now(),
	"updated_at" timestamptz not null default now(),
	"deleted_at" timestamptz null`

const PARTY_KINDS = `'producer', 'platform', 'carrier', 'showroom', 'organiser', 'tax', 'shopper'`
const ENTRY_KINDS = `'sale', 'shipping', 'commission', 'payment_fee', 'withholding', 'payment', 'cash_collected', 'refund'`
const EVENTS = `'placed', 'delivered', 'cancelled', 'returned', 'payment_received', 'payment_fee', 'refund'`
const PROBLEMS = `'unbalanced', 'altered', 'missing', 'unexpected', 'wrong_charge', 'unknown_order', 'unbookable'`

export class Migration20261123000101 extends Migration {
	override async up(): Promise<void> {
		this.addSql(`create table "ledger_event" (
			"id" text not null primary key,
			"key" text not null unique,
			"name" text not null check ("name" in (${EVENTS})),
			"order_id" text not null,
			"parcel_id" text null,
			"at" timestamptz not null,
			"lines" integer not null check ("lines" >= 0),
			"digest" text not null,
			${ROW},
			unique ("key", "order_id"))`)
		this.addSql(`create index "ledger_event_of_order" on "ledger_event" ("order_id")`)
		this.addSql(`create table "ledger_entry" (
			"id" text not null primary key,
			"sequence" bigserial not null unique,
			"event_key" text not null,
			"line" integer not null check ("line" > 0),
			"at" timestamptz not null,
			"order_id" text not null,
			"parcel_id" text null,
			"party_kind" text not null check ("party_kind" in (${PARTY_KINDS})),
			"party_id" text not null,
			"kind" text not null check ("kind" in (${ENTRY_KINDS})),
			"amount" bigint not null constraint "ledger_entry_amount" check ("amount" <> 0),
			"rule_code" text null,
			"rule_from" text null,
			${ROW},
			unique ("event_key", "line"),
			check (("rule_code" is null) = ("rule_from" is null)),
			foreign key ("event_key", "order_id") references "ledger_event" ("key", "order_id"))`)
		this.addSql(`create index "ledger_entry_of_order" on "ledger_entry" ("order_id", "sequence")`)
		this.addSql(
			`create index "ledger_entry_of_party" on "ledger_entry" ("party_kind", "party_id", "sequence") include ("amount")`,
		)

		// An event is posted whole: its lines come in one statement and sum to zero, and nobody adds to them afterwards.
		this.addSql(`create function ocop_ledger_balanced() returns trigger language plpgsql as $$
			declare
				off record;
			begin
				select event_key, sum(amount) as amount into off from n group by event_key having sum(amount) <> 0 limit 1;
				if found then
					raise exception 'The entries of % sum to % and not to zero', off.event_key, off.amount
						using errcode = '23514', constraint = 'ocop_ledger_balanced', table = 'ledger_entry';
				end if;
				if exists (select from ledger_entry e where e.event_key in (select event_key from n)
					and not exists (select from n where n.id = e.id)) then
					raise exception 'Entries are added to an event that was posted'
						using errcode = '23514', constraint = 'ocop_ledger_balanced', table = 'ledger_entry';
				end if;
				return null;
			end $$`)
		this.addSql(`create trigger "ledger_entry_balanced" after insert on "ledger_entry"
			referencing new table as n for each statement execute function ocop_ledger_balanced()`)
		for (const table of ["ledger_event", "ledger_entry"]) {
			this.addSql(`create trigger "${table}_append_only" before update or delete on "${table}"
				for each row execute function ocop_append_only()`)
			this.addSql(`create trigger "${table}_never_emptied" before truncate on "${table}"
				for each statement execute function ocop_append_only()`)
		}

		this.addSql(`create table "ledger_dispute" (
			"id" text not null primary key,
			"problem" text not null check ("problem" in (${PROBLEMS})),
			"subject" text not null,
			"order_id" text not null,
			"detail" jsonb not null,
			"found_at" timestamptz not null,
			"seen_at" timestamptz not null,
			"cleared_at" timestamptz null,
			${ROW})`)
		// The same dispute is one alarm, however many proofs and processes find it.
		this.addSql(
			`create unique index "ledger_dispute_open" on "ledger_dispute" ("problem", "subject") where "cleared_at" is null`,
		)
		this.addSql(`create table "ledger_proof" (
			"id" text not null primary key,
			"at" timestamptz not null,
			"orders" integer not null,
			"events" integer not null,
			"disputes" integer not null,
			${ROW})`)
		this.addSql(`create table "ledger_position" (
			"id" text not null primary key,
			"sequence" bigint not null,
			${ROW})`)
	}

	override async down(): Promise<void> {
		this.addSql(
			`drop table if exists "ledger_entry", "ledger_event", "ledger_dispute", "ledger_proof", "ledger_position"`,
		)
		this.addSql(`drop function if exists ocop_ledger_balanced`)
	}
}

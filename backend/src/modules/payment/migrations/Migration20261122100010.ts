import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const ROW = `"created_at" timestamptz not null default now(),
	"updated_at" timestamptz not null default now(),
	"deleted_at" timestamptz null`

const METHODS = `'cash_on_delivery', 'bank_transfer', 'card'`
const STATES = `'awaiting', 'paid', 'closed'`

/** What orders ask for, what came, what is to go back, and what providers told. Medusa's own `refund` is another table. */
export class Migration20261122100010 extends Migration {
	override async up(): Promise<void> {
		this.addSql(`create table "payment_request" (
			"id" text not null primary key,
			"order_id" text not null unique,
			"method" text not null check ("method" in (${METHODS})),
			"provider_id" text null,
			"session_id" text null,
			"content" text null unique,
			"external_id" text null unique,
			"asked" bigint not null check ("asked" >= 0),
			"standing" bigint not null check ("standing" >= 0 and "standing" <= "asked"),
			"state" text not null default 'awaiting' check ("state" in (${STATES})),
			"carried_out" text not null default 'awaiting' check ("carried_out" in (${STATES})),
			"expires_at" timestamptz not null,
			"paid_at" timestamptz null,
			"closed_at" timestamptz null,
			"closed_because" text null check ("closed_because" in ('expired', 'cancelled')),
			${ROW},
			check (("state" = 'paid') = ("paid_at" is not null)),
			check (("state" = 'closed') = ("closed_at" is not null and "closed_because" is not null)))`)
		this.addSql(
			`create index "payment_request_awaiting" on "payment_request" ("expires_at") where "state" = 'awaiting'`,
		)
		this.addSql(
			`create index "payment_request_not_carried_out" on "payment_request" ("order_id") where "state" <> "carried_out"`,
		)

		this.addSql(`create table "received_payment" (
			"id" text not null primary key,
			"provider" text not null check ("provider" in ('vietqr', 'stripe', 'operator')),
			"external_id" text not null,
			"order_id" text null,
			"amount" bigint not null check ("amount" > 0),
			"content" text not null,
			"payer" text null,
			"at" timestamptz not null,
			"late" boolean not null default false,
			${ROW})`)
		// A transfer is told by a hook, by a statement and by the operator, each time under the bank's own reference: it is booked once.
		this.addSql(`create unique index "received_payment_once" on "received_payment"
			((case when "provider" = 'stripe' then 'stripe' else 'bank' end), "external_id")`)
		this.addSql(
			`create index "received_payment_of_order" on "received_payment" ("order_id") where "order_id" is not null`,
		)
		this.addSql(
			`create index "received_payment_unmatched" on "received_payment" ("at" desc) where "order_id" is null`,
		)

		this.addSql(`create table "hook_event" (
			"id" text not null primary key,
			"provider" text not null check ("provider" in ('vietqr', 'stripe')),
			"event_id" text not null,
			"body" text not null,
			"at" timestamptz not null,
			"handled_at" timestamptz null,
			"tries" integer not null default 0,
			"error" text null,
			${ROW},
			unique ("provider", "event_id"))`)
		this.addSql(`create index "hook_event_open" on "hook_event" ("at") where "handled_at" is null`)

		this.addSql(`create table "market_refund" (
			"id" text not null primary key,
			"order_id" text not null,
			"code" text not null unique,
			"amount" bigint not null check ("amount" > 0),
			"cause" text not null check ("cause" in ('cancelled', 'returned', 'overpaid', 'late', 'unfinished')),
			"state" text not null default 'due' check ("state" in ('due', 'sent', 'confirmed', 'failed')),
			"method" text not null check ("method" in ('bank_transfer', 'card')),
			"external_id" text null,
			"bank_bin" text null,
			"account_number" text null,
			"account_holder" text null,
			"due_at" timestamptz not null,
			"sent_at" timestamptz null,
			"confirmed_at" timestamptz null,
			"failed_at" timestamptz null,
			"actor_type" text not null,
			"actor_id" text null,
			"note" text null,
			${ROW},
			check (("bank_bin" is null) = ("account_number" is null) and ("bank_bin" is null) = ("account_holder" is null)),
			check ("state" not in ('sent', 'confirmed') or "sent_at" is not null))`)
		this.addSql(`create index "market_refund_of_order" on "market_refund" ("order_id")`)
		this.addSql(`create index "market_refund_in_state" on "market_refund" ("state", "due_at")`)
	}

	override async down(): Promise<void> {
		for (const table of ["market_refund", "hook_event", "received_payment", "payment_request"]) {
			this.addSql(`drop table if exists "${table}"`)
		}
	}
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What the market knows of cards beside their money: which intents are over at the provider, and what holders dispute. */
export class Migration20261122100100 extends Migration {
	override async up(): Promise<void> {
		this.addSql(
			`alter table "payment_request" add column "intent_asked_at" timestamptz null, add column "intent_ended_at" timestamptz null`,
		)
		this.addSql(
			`create index "payment_request_open_intents" on "payment_request" ("intent_asked_at")
				where "method" = 'card' and "intent_ended_at" is null and "state" <> 'paid'`,
		)
		this.addSql(
			`create index "market_refund_external" on "market_refund" ("external_id") where "method" = 'card'`,
		)
		this.addSql(`create table "card_dispute" (
			"id" text not null primary key,
			"external_id" text not null unique,
			"order_id" text not null,
			"amount" bigint not null check ("amount" >= 0),
			"reason" text not null,
			"status" text not null,
			"at" timestamptz not null,
			"created_at" timestamptz not null default now(),
			"updated_at" timestamptz not null default now(),
			"deleted_at" timestamptz null)`)
		this.addSql(`create index "card_dispute_of_order" on "card_dispute" ("order_id")`)
	}

	override async down(): Promise<void> {
		this.addSql(`drop table if exists "card_dispute"`)
		this.addSql(`drop index if exists "market_refund_external"`)
		this.addSql(`drop index if exists "payment_request_open_intents"`)
		this.addSql(
			`alter table "payment_request" drop column if exists "intent_asked_at", drop column if exists "intent_ended_at"`,
		)
	}
}

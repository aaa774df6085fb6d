import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121000020 extends Migration {
	override async up(): Promise<void> {
		// One placed order a cart and one an order: two answers to one press of the button cannot become two orders.
		this.addSql(`create table "placed_order" (
			"id" text not null primary key,
			"order_id" text not null unique,
			"cart_id" text not null unique,
			"code" text not null unique,
			"token_hash" text not null,
			"phone" text not null,
			"locale" text not null check ("locale" in ('vi', 'en')),
			"consent_text_version" text not null,
			"consent_at" timestamptz not null,
			"placed_at" timestamptz not null,
			"demo" boolean not null default false,
			"created_at" timestamptz not null default now(),
			"updated_at" timestamptz not null default now(),
			"deleted_at" timestamptz null)`)
		this.addSql(`create index "placed_order_phone" on "placed_order" ("phone")`)
		this.addSql(`create table "parcel" (
			"id" text not null primary key,
			"code" text not null unique,
			"producer_id" text not null,
			"zone" text not null check ("zone" in ('same_district', 'same_province', 'region', 'country')),
			"weight_grams" integer not null check ("weight_grams" >= 0),
			"goods" bigint not null check ("goods" >= 0),
			"fee" bigint not null check ("fee" >= 0),
			"line_ids" jsonb not null,
			"state" text not null default 'pending',
			"placed_order_id" text not null references "placed_order" ("id") on update cascade,
			"created_at" timestamptz not null default now(),
			"updated_at" timestamptz not null default now(),
			"deleted_at" timestamptz null,
			unique ("placed_order_id", "producer_id"))`)
		this.addSql(`create index "parcel_producer" on "parcel" ("producer_id")`)
	}

	override async down(): Promise<void> {
		this.addSql(`drop table if exists "parcel", "placed_order"`)
	}
}

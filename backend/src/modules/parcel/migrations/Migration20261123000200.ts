import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STATES = `('pending', 'confirmed', 'packed', 'handed_over', 'delivered', 'delivery_failed', 'returned', 'cancelled')`

/** Parcels move: their states, the cash they bring home, their timeline, and the turn to carry out what follows from them. */
export class Migration20261123000200 extends Migration {
	override async up(): Promise<void> {
		this.addSql(`alter table "parcel"
			add column "fresh" boolean not null default false,
			add column "cash_to_collect" bigint not null default 0 check ("cash_to_collect" >= 0),
			add column "cash_collector" text not null default 'carrier' check ("cash_collector" in ('producer', 'carrier')),
			add column "carrier" text null,
			add column "tracking" text null,
			add column "back_on_shelf" boolean not null default false,
			add column "carried_out" text not null default 'pending' check ("carried_out" in ${STATES}),
			add constraint "parcel_state" check ("state" in ${STATES})`)
		// Until today every order was paid on delivery.
		this.addSql(`update "parcel" set "cash_to_collect" = "goods" + "fee",
			"cash_collector" = case when "zone" = 'same_district' then 'producer' else 'carrier' end`)
		// The reconciler asks for these every minute, and there are next to none.
		this.addSql(
			`create index "parcel_not_carried_out" on "parcel" ("placed_order_id") where "state" <> "carried_out"`,
		)
		this.addSql(`alter table "placed_order"
			add column "turn_holder" text null,
			add column "turn_until" timestamptz null`)
		this.addSql(`create index "placed_order_placed" on "placed_order" ("placed_at" desc, "id" desc)`)

		// A parcel passes each state once: two who move it at once meet in the unique index, should they ever get past the row.
		this.addSql(`create table "parcel_event" (
			"id" text not null primary key,
			"sequence" bigserial not null unique,
			"parcel_id" text not null references "parcel" ("id"),
			"state" text not null check ("state" in ${STATES}),
			"at" timestamptz not null,
			"actor_type" text not null,
			"actor_id" text null,
			"note" text null,
			"created_at" timestamptz not null default now(),
			"updated_at" timestamptz not null default now(),
			"deleted_at" timestamptz null,
			unique ("parcel_id", "state"))`)
		this.addSql(`insert into "parcel_event" ("id", "parcel_id", "state", "at", "actor_type")
			select 'pevent_' || replace(gen_random_uuid()::text, '-', ''), "parcel"."id", 'pending', "placed_at", 'shopper'
			from "parcel" join "placed_order" on "placed_order"."id" = "placed_order_id"`)
		// Orders that were cancelled before parcels had states of their own: their goods are free and their payment is undone already.
		this.addSql(`with gone as (
				update "parcel" set "state" = 'cancelled', "carried_out" = 'cancelled' from "placed_order", "order"
				where "placed_order"."id" = "placed_order_id" and "order"."id" = "order_id" and "order"."status" = 'canceled'
				returning "parcel"."id" as "parcel_id", coalesce("order"."canceled_at", now()) as "at")
			insert into "parcel_event" ("id", "parcel_id", "state", "at", "actor_type")
			select 'pevent_' || replace(gen_random_uuid()::text, '-', ''), "parcel_id", 'cancelled', "at", 'system' from gone`)
		this.addSql(`create trigger "parcel_event_append_only" before update or delete on "parcel_event"
			for each row execute function ocop_append_only()`)
	}

	override async down(): Promise<void> {
		this.addSql(`drop table if exists "parcel_event"`)
		this.addSql(`drop index if exists "placed_order_placed"`)
		this.addSql(`alter table "placed_order" drop column "turn_holder", drop column "turn_until"`)
		this.addSql(`alter table "parcel" drop constraint "parcel_state", drop column "fresh", drop column "cash_to_collect",
			drop column "cash_collector", drop column "carrier", drop column "tracking", drop column "back_on_shelf", drop column "carried_out"`)
	}
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { GUARD, LEVEL_TRUTH, RECORD_MOVE, RESERVED_AT } from "../guard"

const EVENTS = [
	{ event: "insert", tables: "new table as n" },
	{ event: "update", tables: "old table as o new table as n" },
	{ event: "delete", tables: "old table as o" },
]

/**
 * The guard of invariant 8 (../guard.ts says how it works) and the moves. Project modules migrate after Medusa's own, so the inventory's tables
 * stand already.
 */
export class Migration20261122000060 extends Migration {
	override async up(): Promise<void> {
		this.addSql(`create table "stock_move" (
			"id" text not null primary key default 'move_' || replace(gen_random_uuid()::text, '-', ''),
			"sequence" bigserial not null unique,
			"at" timestamptz not null,
			"inventory_item_id" text not null,
			"location_id" text not null,
			"reason" text not null check ("reason" in ('opening', 'receive', 'correction', 'sale', 'cancel', 'dispatch', 'closing')),
			"on_hand" bigint not null,
			"on_hand_after" bigint not null,
			"reserved" bigint not null,
			"reserved_after" bigint not null,
			"line_ids" text[] not null default '{}',
			"actor_type" text null,
			"actor_id" text null,
			"note" text null,
			"created_at" timestamptz not null default now(),
			"updated_at" timestamptz not null default now(),
			"deleted_at" timestamptz null)`)
		this.addSql(
			`create index "stock_move_of_level" on "stock_move" ("inventory_item_id", "location_id", "sequence")`,
		)
		this.addSql(`create index "reservation_item_of_level" on "reservation_item" ("inventory_item_id", "location_id")
			where "deleted_at" is null`)
		this.addSql(RESERVED_AT)
		this.addSql(LEVEL_TRUTH)
		this.addSql(`create trigger "ocop_level_truth" before insert or update on "inventory_level"
			for each row execute function ocop_level_truth()`)
		// A market that is older than its moves: each level opens with what lies there and what its reservations say.
		this.addSql(
			`update "inventory_level" set "reserved_quantity" = "reserved_quantity" where "deleted_at" is null`,
		)
		this.addSql(`insert into "stock_move" ("at", "inventory_item_id", "location_id", "reason", "on_hand", "on_hand_after", "reserved", "reserved_after")
			select now(), inventory_item_id, location_id, 'opening', stocked_quantity, stocked_quantity, reserved_quantity, reserved_quantity
			from "inventory_level" where "deleted_at" is null`)
		this.addSql(RECORD_MOVE)
		this.addSql(`create trigger "ocop_record_move" after insert or update or delete on "inventory_level"
			for each row execute function ocop_record_move()`)
		this.addSql(GUARD)
		for (const { event, tables } of EVENTS)
			this.addSql(`create trigger "ocop_reservation_guard_${event}" after ${event} on "reservation_item"
				referencing ${tables} for each statement execute function ocop_reservation_guard()`)
		this.addSql(`create trigger "stock_move_append_only" before update or delete on "stock_move"
			for each row execute function ocop_append_only()`)
	}

	override async down(): Promise<void> {
		for (const { event } of EVENTS)
			this.addSql(`drop trigger if exists "ocop_reservation_guard_${event}" on "reservation_item"`)
		this.addSql(`drop trigger if exists "ocop_record_move" on "inventory_level"`)
		this.addSql(`drop trigger if exists "ocop_level_truth" on "inventory_level"`)
		this.addSql(
			`drop function if exists ocop_reservation_guard, ocop_record_move, ocop_level_truth, ocop_reserved_at`,
		)
		this.addSql(`drop index if exists "reservation_item_of_level"`)
		this.addSql(`drop table if exists "stock_move"`)
	}
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const REASONS = ["opening", "receive", "correction", "sale", "cancel", "dispatch", "closing"]

function onlyReasons(reasons: readonly string[]): string {
	return `alter table "stock_move" add constraint "stock_move_reason_check" check ("reason" in (${reasons.map((reason) => `'${reason}'`).join(", ")}))`
}

/**
 * Holds of checkouts. The guard needs nothing new: a hold is a reservation to it. Moves have two reasons more, and what a cart holds is found by
 * the name that its reservations carry.
 */
export class Migration20261123000300 extends Migration {
	override async up(): Promise<void> {
		this.addSql(`create table "stock_hold" (
			"id" text not null primary key,
			"cart_id" text not null unique,
			"key" text not null,
			"until" timestamptz not null,
			"address_hash" text not null,
			"phone_hash" text null,
			"created_at" timestamptz not null default now(),
			"updated_at" timestamptz not null default now(),
			"deleted_at" timestamptz null)`)
		this.addSql(`create index "stock_hold_until" on "stock_hold" ("until")`)
		this.addSql(`create index "stock_hold_of_address" on "stock_hold" ("address_hash", "until")`)
		this.addSql(
			`create index "stock_hold_of_phone" on "stock_hold" ("phone_hash", "until") where "phone_hash" is not null`,
		)
		this.addSql(`create index "reservation_item_held" on "reservation_item" ("external_id")
			where "external_id" is not null and "deleted_at" is null`)
		this.addSql(`alter table "stock_move" drop constraint "stock_move_reason_check"`)
		this.addSql(onlyReasons([...REASONS, "hold", "release"]))
	}

	override async down(): Promise<void> {
		this.addSql(`delete from "reservation_item" where "external_id" like 'hold:%' and "line_item_id" is null`)
		this.addSql(`alter table "stock_move" drop constraint "stock_move_reason_check"`)
		// Moves are never edited; those of holds stay, and only new ones are bound.
		this.addSql(`${onlyReasons(REASONS)} not valid`)
		this.addSql(`drop index if exists "reservation_item_held"`)
		this.addSql(`drop table if exists "stock_hold"`)
	}
}

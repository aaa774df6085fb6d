import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const TIMESTAMPS = `
	"created_at" timestamptz not null default now(),
	"updated_at" timestamptz not null default now(),
	"deleted_at" timestamptz null`

/** A text that is a real calendar day: 31 April does not survive the round through date. */
const isDay = (column: string) =>
	`("${column}" ~ '^\\d{4}-\\d{2}-\\d{2}$' and "${column}" = "${column}"::date::text)`

export class Migration20261121000005 extends Migration {
	override async up(): Promise<void> {
		this.addSql(`create extension if not exists pg_trgm`)
		this.addSql(`create table "certified_product" (
			"id" text not null primary key,
			"code" text not null unique,
			"producer_id" text not null,
			"name_vi" text not null,
			"name_en" text null,
			"group_code" text not null,
			"subgroup_code" text not null,
			"ward_code" text not null check ("ward_code" ~ '^[0-9]{5}$'),
			"demo" boolean not null default false,
			"search_text" text not null,${TIMESTAMPS})`)
		this.addSql(`create index "certified_product_producer" on "certified_product" ("producer_id")`)
		this.addSql(
			`create index "certified_product_words" on "certified_product" using gin ("search_text" gin_trgm_ops)`,
		)

		this.addSql(`create table "certificate" (
			"id" text not null primary key,
			"code" text not null unique,
			"certified_product_id" text not null references "certified_product" ("id"),
			"stars" integer not null check ("stars" between 3 and 5),
			"potential_five" boolean not null,
			"part_a" numeric(5, 2) not null,
			"part_b" numeric(5, 2) not null,
			"part_c" numeric(5, 2) not null,
			"score" numeric(5, 2) not null,
			"decision_number" text not null,
			"certificate_number" text null,
			"authority" text not null check ("authority" in ('district', 'province', 'ministry')),
			"decided_on" text not null check ${isDay("decided_on")},
			"valid_through" text not null check ${isDay("valid_through")},
			"state" text not null check ("state" in ('active', 'revoked', 'superseded')),
			"revoked_on" text null check ${isDay("revoked_on")},
			"revoked_reason" text null,
			"superseded_by" text null references "certificate" ("id") deferrable initially deferred,${TIMESTAMPS},
			check ("decided_on" < "valid_through"),
			check (not "potential_five" or "stars" = 4),
			check (("state" = 'revoked') = ("revoked_on" is not null and "revoked_reason" is not null)),
			check (("state" = 'superseded') = ("superseded_by" is not null)))`)
		// Invariant 3: at most one active certificate a certified product.
		this.addSql(
			`create unique index "certificate_one_active" on "certificate" ("certified_product_id") where "state" = 'active'`,
		)
		this.addSql(`create index "certificate_product" on "certificate" ("certified_product_id", "decided_on")`)
		this.addSql(
			`create index "certificate_active_until" on "certificate" ("valid_through") where "state" = 'active'`,
		)

		this.addSql(`create table "quality_certificate" (
			"id" text not null primary key,
			"certified_product_id" text not null references "certified_product" ("id"),
			"kind" text not null,
			"number" text not null,
			"issuer" text not null,
			"valid_through" text not null check ${isDay("valid_through")},${TIMESTAMPS})`)
		this.addSql(
			`create index "quality_certificate_product" on "quality_certificate" ("certified_product_id")`,
		)

		this.addSql(`create table "certification_act" (
			"id" text not null primary key,
			"at" timestamptz not null,
			"name" text not null,
			"actor_type" text not null,
			"actor_id" text null,
			"certified_product_id" text not null references "certified_product" ("id"),
			"change" jsonb not null,
			"recorded_at" timestamptz null,${TIMESTAMPS})`)
		this.addSql(
			`create index "certification_act_owed" on "certification_act" ("at") where "recorded_at" is null`,
		)

		// Invariants 3 and 5: history only grows. What a decision said, and whose it is, never changes; an ended certificate
		// stays as it ended.
		this.addSql(`create function ocop_certificate_history() returns trigger language plpgsql as $$
			begin
				if tg_op = 'DELETE' then
					raise exception 'certificates are never deleted' using errcode = '23514', constraint = 'ocop_certificate_kept';
				end if;
				if new.deleted_at is not null then
					raise exception 'certificates are never deleted' using errcode = '23514', constraint = 'ocop_certificate_kept';
				end if;
				if new.certified_product_id <> old.certified_product_id then
					raise exception 'certificates never move' using errcode = '23514', constraint = 'ocop_certificate_stays';
				end if;
				if (new.code, new.stars, new.potential_five, new.part_a, new.part_b, new.part_c, new.score, new.decision_number,
						new.authority, new.decided_on, new.valid_through)
					is distinct from (old.code, old.stars, old.potential_five, old.part_a, old.part_b, old.part_c, old.score,
						old.decision_number, old.authority, old.decided_on, old.valid_through) then
					raise exception 'a decision is not rewritten' using errcode = '23514', constraint = 'ocop_certificate_written';
				end if;
				if old.state <> 'active' and (new.state, new.revoked_on, new.revoked_reason, new.superseded_by)
					is distinct from (old.state, old.revoked_on, old.revoked_reason, old.superseded_by) then
					raise exception 'an ended certificate stays ended' using errcode = '23514', constraint = 'ocop_certificate_final';
				end if;
				return new;
			end $$`)
		this.addSql(`create trigger "certificate_history" before update or delete on "certificate"
			for each row execute function ocop_certificate_history()`)
		this.addSql(`create function ocop_certified_product_owner() returns trigger language plpgsql as $$
			begin
				if new.producer_id <> old.producer_id then
					raise exception 'certified products never move' using errcode = '23514', constraint = 'ocop_certificate_stays';
				end if;
				return new;
			end $$`)
		this.addSql(`create trigger "certified_product_owner" before update on "certified_product"
			for each row execute function ocop_certified_product_owner()`)
	}

	override async down(): Promise<void> {
		this.addSql(
			`drop table if exists "certification_act", "quality_certificate", "certificate", "certified_product"`,
		)
		this.addSql(`drop function if exists ocop_certificate_history, ocop_certified_product_owner`)
	}
}

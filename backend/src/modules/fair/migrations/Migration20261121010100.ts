import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const DAY = "'^[0-9]{4}-[0-9]{2}-[0-9]{2}$'"
const TIME = "'^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$'"

/**
 * What no code path may break (invariant 7), kept by the database because two allocations can race in two processes:
 * a place holds one booth, a booth stands on a place of its own fair, a producer stays within the fair's quota, and an
 * allocated place cannot be removed. Each refusal carries the name of a constraint that the service turns into words.
 *
 * The triggers lock the row they ask about, so that the loser of a race waits, sees the winner and is told.
 */
export class Migration20261121010100 extends Migration {
	override async up(): Promise<void> {
		this.addSql(`alter table "fair"
			add constraint "fair_days" check ("starts_on" ~ ${DAY} and "ends_on" ~ ${DAY} and "starts_on" <= "ends_on"
				and ("applications_from" is null) = ("applications_through" is null)
				and ("applications_from" is null or ("applications_from" ~ ${DAY} and "applications_through" ~ ${DAY}
					and "applications_from" <= "applications_through"))),
			add constraint "fair_opening" check ("opens_at" ~ ${TIME} and "closes_at" ~ ${TIME} and "opens_at" < "closes_at"),
			add constraint "fair_quota" check ("quota" >= 1)`)
		this.addSql(`alter table "place"
			add constraint "place_size" check ("x" >= 0 and "y" >= 0 and "width" > 0 and "height" > 0),
			add constraint "place_of_fair" unique ("id", "fair_id")`)
		this.addSql(`alter table "booth"
			add constraint "booth_place_of_fair" foreign key ("place_id", "fair_id") references "place" ("id", "fair_id") on delete restrict`)
		this.addSql(
			`create unique index "booth_place_once" on "booth" ("place_id") where "deleted_at" is null and "place_id" is not null`,
		)
		this.addSql(
			`create unique index "booth_product_once" on "booth_product" ("booth_id", "product_id") where "deleted_at" is null`,
		)
		this.addSql(
			`create index "booth_product_product" on "booth_product" ("product_id") where "deleted_at" is null`,
		)

		this.addSql(`create function "fair_check_booth"() returns trigger language plpgsql as $$
			declare
				allowed integer;
			begin
				if new.deleted_at is not null then
					return new;
				end if;
				select quota into allowed from fair where id = new.fair_id and deleted_at is null for update;
				if (select count(*) from booth where fair_id = new.fair_id and producer_id = new.producer_id
						and deleted_at is null and id <> new.id) >= allowed then
					raise check_violation using constraint = 'booth_within_quota',
						message = 'The producer already holds as many booths as the fair allows';
				end if;
				if new.place_id is not null then
					perform 1 from place where id = new.place_id and fair_id = new.fair_id and deleted_at is null for update;
					if not found then
						raise check_violation using constraint = 'booth_place_known',
							message = 'The place is not on the plan of this fair';
					end if;
					if exists (select 1 from booth where place_id = new.place_id and deleted_at is null and id <> new.id) then
						raise check_violation using constraint = 'booth_place_free',
							message = 'The place is allocated already';
					end if;
				end if;
				return new;
			end $$`)
		this.addSql(`create trigger "fair_check_booth" before insert or update of "fair_id", "place_id", "producer_id", "deleted_at"
			on "booth" for each row execute function "fair_check_booth"()`)

		this.addSql(`create function "fair_keep_allocated_place"() returns trigger language plpgsql as $$
			begin
				if (tg_op = 'DELETE' or new.deleted_at is not null)
					and exists (select 1 from booth where place_id = old.id and deleted_at is null) then
					raise check_violation using constraint = 'place_not_allocated',
						message = 'An allocated place cannot be removed';
				end if;
				return case when tg_op = 'DELETE' then old else new end;
			end $$`)
		this.addSql(`create trigger "fair_keep_allocated_place" before delete or update of "deleted_at"
			on "place" for each row execute function "fair_keep_allocated_place"()`)
	}

	override async down(): Promise<void> {
		this.addSql(`drop trigger if exists "fair_keep_allocated_place" on "place"`)
		this.addSql(`drop trigger if exists "fair_check_booth" on "booth"`)
		this.addSql(`drop function if exists "fair_keep_allocated_place"`)
		this.addSql(`drop function if exists "fair_check_booth"`)
		this.addSql(`drop index if exists "booth_product_product"`)
		this.addSql(`drop index if exists "booth_product_once"`)
		this.addSql(`drop index if exists "booth_place_once"`)
		this.addSql(`alter table "booth" drop constraint if exists "booth_place_of_fair"`)
		this.addSql(
			`alter table "place" drop constraint if exists "place_of_fair", drop constraint if exists "place_size"`,
		)
		this.addSql(`alter table "fair" drop constraint if exists "fair_quota", drop constraint if exists "fair_opening",
			drop constraint if exists "fair_days"`)
	}
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * A level whose promises changed is stamped as changed, whoever changed them: goods are held and ordered by rows of reservations alone, and the catalogue finds what is sold out by the stamps of
 * levels. The function is otherwise that of the guard (guard.ts).
 */
export class Migration20261123000302 extends Migration {
	override async up(): Promise<void> {
		this.addSql(
			levelTruth(`
	if tg_op = 'UPDATE' and promised is distinct from old.reserved_quantity then
		new.updated_at := greatest(new.updated_at, now());
	end if;`),
		)
	}

	override async down(): Promise<void> {
		this.addSql(levelTruth(""))
	}
}

const levelTruth = (
	stamp: string,
) => `create or replace function ocop_level_truth() returns trigger language plpgsql as $$
declare
	promised numeric;
begin
	promised := ocop_reserved_at(new.inventory_item_id, new.location_id);
	new.reserved_quantity := promised;
	new.raw_reserved_quantity := jsonb_build_object('value', trim_scale(promised)::text, 'precision', 20);${stamp}
	return new;
end $$`

/**
 * The guard of invariant 8, in the database, because nothing above it can keep two processes from selling the same piece: a lock in memory ends at its process,
 * and Medusa reads a level's counter, adds to it and writes it back, which loses updates. The algorithm:
 *
 * 1. Whoever changes reservations takes the rows of the levels they lie at, in the order of items, so that orders which share goods never wait in a ring.
 * 2. The reservations of these levels are counted anew; the others have committed or wait. More than lies there: the whole statement is refused.
 * 3. A level's counter is never believed: it is written by us, from the reservations, at every change of the level.
 * 4. Every change of a level leaves a row in stock_move. Who and why come from the transaction (`ocop.stock_*`), when a workflow of ours makes
 *    the change; Medusa's own roads say neither, and the change itself tells the reason.
 */

/** The name by which a refusal is known: it comes as the violated constraint. */
const NO_OVERSELL = "ocop_no_oversell"

/** Pieces promised at a level. */
export const RESERVED_AT = `create function ocop_reserved_at(item text, location text) returns numeric language sql stable as $$
	select coalesce(sum(quantity), 0) from reservation_item
	where inventory_item_id = item and location_id = location and deleted_at is null
$$`

/** Since Migration20261123000302 it also stamps a level whose promises changed. */
export const LEVEL_TRUTH = `create function ocop_level_truth() returns trigger language plpgsql as $$
declare
	promised numeric;
begin
	promised := ocop_reserved_at(new.inventory_item_id, new.location_id);
	new.reserved_quantity := promised;
	new.raw_reserved_quantity := jsonb_build_object('value', trim_scale(promised)::text, 'precision', 20);
	return new;
end $$`

export const RECORD_MOVE = `create function ocop_record_move() returns trigger language plpgsql as $$
declare
	lay bigint := 0;
	lies bigint := 0;
	was_promised bigint := 0;
	is_promised bigint := 0;
	was_there boolean := false;
	is_there boolean := false;
begin
	if tg_op <> 'INSERT' then
		if old.deleted_at is null then
			was_there := true; lay := old.stocked_quantity; was_promised := old.reserved_quantity;
		end if;
	end if;
	if tg_op <> 'DELETE' then
		if new.deleted_at is null then
			is_there := true; lies := new.stocked_quantity; is_promised := new.reserved_quantity;
		end if;
	end if;
	if was_there = is_there and lay = lies and was_promised = is_promised then
		return null;
	end if;
	insert into stock_move (at, inventory_item_id, location_id, reason, on_hand, on_hand_after, reserved, reserved_after, line_ids, actor_type, actor_id, note)
	values (
		coalesce(nullif(current_setting('ocop.stock_at', true), '')::timestamptz, now()),
		coalesce(new.inventory_item_id, old.inventory_item_id), coalesce(new.location_id, old.location_id),
		case
			when not was_there then 'opening'
			when not is_there then 'closing'
			when nullif(current_setting('ocop.stock_reason', true), '') is not null then current_setting('ocop.stock_reason', true)
			when lies = lay and is_promised > was_promised then 'sale'
			when lies = lay then 'cancel'
			when lies < lay and lies - lay = is_promised - was_promised then 'dispatch'
			else 'correction'
		end,
		lies - lay, lies, is_promised - was_promised, is_promised,
		coalesce(string_to_array(nullif(current_setting('ocop.stock_lines', true), ''), ','), '{}'),
		nullif(current_setting('ocop.stock_actor_type', true), ''), nullif(current_setting('ocop.stock_actor_id', true), ''),
		nullif(current_setting('ocop.stock_note', true), ''));
	return null;
end $$`

export const GUARD = `create function ocop_reservation_guard() returns trigger language plpgsql as $$
declare
	touched text[];
	growing text[] := '{}';
	lines text;
	level record;
	short record;
begin
	if tg_op = 'INSERT' then
		select array_agg(distinct l.id) into touched
			from n join inventory_level l using (inventory_item_id, location_id) where l.deleted_at is null;
		if exists (select from n where deleted_at is null and not coalesce(allow_backorder, false) and not exists (
			select from inventory_level l where l.inventory_item_id = n.inventory_item_id and l.location_id = n.location_id and l.deleted_at is null)) then
			raise exception 'Nothing lies at this location' using errcode = '23514', constraint = '${NO_OVERSELL}', table = 'reservation_item';
		end if;
	elsif tg_op = 'UPDATE' then
		select array_agg(distinct l.id) into touched
			from (select inventory_item_id, location_id from o union select inventory_item_id, location_id from n) changed
			join inventory_level l using (inventory_item_id, location_id) where l.deleted_at is null;
	else
		select array_agg(distinct l.id) into touched
			from o join inventory_level l using (inventory_item_id, location_id) where l.deleted_at is null;
	end if;
	perform 1 from inventory_level where id = any(touched) order by inventory_item_id, location_id for no key update;

	-- Only who asks for more is judged: giving back is right even where too much was promised before.
	if tg_op = 'INSERT' then
		select coalesce(array_agg(l.id), '{}') into growing from inventory_level l where l.id = any(touched) and exists (
			select from n where n.inventory_item_id = l.inventory_item_id and n.location_id = l.location_id
				and n.deleted_at is null and not coalesce(n.allow_backorder, false));
	elsif tg_op = 'UPDATE' then
		select coalesce(array_agg(l.id), '{}') into growing from inventory_level l where l.id = any(touched) and
			(select coalesce(sum(quantity), 0) from n where n.inventory_item_id = l.inventory_item_id and n.location_id = l.location_id
				and n.deleted_at is null and not coalesce(n.allow_backorder, false))
			> (select coalesce(sum(quantity), 0) from o where o.inventory_item_id = l.inventory_item_id and o.location_id = l.location_id
				and o.deleted_at is null and not coalesce(o.allow_backorder, false));
	end if;
	select inventory_item_id, location_id into short from inventory_level
		where id = any(growing) and ocop_reserved_at(inventory_item_id, location_id) > stocked_quantity limit 1;
	if found then
		raise exception 'Not enough of item % lies at location %', short.inventory_item_id, short.location_id
			using errcode = '23514', constraint = '${NO_OVERSELL}', table = 'reservation_item';
	end if;

	for level in select id, inventory_item_id, location_id from inventory_level where id = any(touched) loop
		if tg_op = 'DELETE' then
			select string_agg(distinct line_item_id, ',') into lines from o
				where o.inventory_item_id = level.inventory_item_id and o.location_id = level.location_id;
		else
			select string_agg(distinct line_item_id, ',') into lines from n
				where n.inventory_item_id = level.inventory_item_id and n.location_id = level.location_id;
		end if;
		perform set_config('ocop.stock_lines', coalesce(lines, ''), true);
		update inventory_level set reserved_quantity = reserved_quantity where id = level.id;
	end loop;
	perform set_config('ocop.stock_lines', '', true);
	return null;
end $$`

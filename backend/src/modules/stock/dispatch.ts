import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Act, Actor } from "../../act"
import { writeActs } from "../../database/write-acts"
import { MarketError } from "../../market-error"

/** Goods of some order lines that go out, are given free or come back: whose act it is, and the pages that show how much is left. */
export interface GoodsMove {
	/** What the lines travel in, as the journal names its subject. */
	parcelId: string
	lineIds: readonly string[]
	at: Date
	actor: Actor
	note: string | null
	/** Tags of pages that show the goods' stock. */
	tags: readonly string[]
}

/**
 * The algorithm of all three, each in one transaction and done once however often it is asked for:
 *
 * 1. The transaction says why, who and when; the database writes the moves with it (guard.ts).
 * 2. The levels are taken in the order of items, as everybody does.
 * 3. What is still to be moved is read after that: of reservations, those that live; of goods that come back, what the moves say went out.
 */

interface Shelf {
	item: string
	location: string
	pieces: string
	lines: string
}

/**
 * The goods leave: their reservations end and the level has as many pieces fewer, by an atomic decrement.
 *
 * @returns how many pieces left; 0 when they had left already
 * @throws MarketError stock.not_there (409) when fewer lie there than were promised; nothing is changed then
 */
export async function dispatchGoods(manager: SqlEntityManager, move: GoodsMove): Promise<number> {
	const shelves = await endReservations(manager, move, "dispatch")
	for (const { item, location, pieces, lines } of shelves) {
		await nameLines(manager, lines)
		const taken: unknown[] = await manager.execute(
			`update inventory_level set stocked_quantity = stocked_quantity - ?::numeric, updated_at = now(),
				raw_stocked_quantity = jsonb_build_object('value', trim_scale(stocked_quantity - ?::numeric)::text, 'precision', 20)
			where inventory_item_id = ? and location_id = ? and deleted_at is null and stocked_quantity >= ?::numeric returning id`,
			[pieces, pieces, item, location, pieces],
		)
		if (taken.length === 0)
			throw new MarketError("stock.not_there", 409, { params: { count: Number(pieces) } })
	}
	return piecesOf(shelves)
}

/**
 * The goods stay: their reservations end, and others may have them.
 *
 * @returns the act that stands in the journal, or null when nothing was promised any more
 */
export async function releaseGoods(manager: SqlEntityManager, move: GoodsMove): Promise<Act | null> {
	const shelves = await endReservations(manager, move, "cancel")
	return await tell(manager, move, "stock.goods.released", shelves)
}

/**
 * The goods came back and can be sold again: what went out with these lines lies there again.
 *
 * @returns the act that stands in the journal, or null when nothing was out any more
 */
export async function takeGoodsBack(manager: SqlEntityManager, move: GoodsMove): Promise<Act | null> {
	const lineIds = move.lineIds.join(",")
	await sayWhy(manager, move, "receive")
	await manager.execute(
		`select l.id from inventory_level l where l.deleted_at is null and exists (select from stock_move m
			where m.line_ids && string_to_array(?, ',') and m.inventory_item_id = l.inventory_item_id and m.location_id = l.location_id)
		order by l.inventory_item_id, l.location_id for no key update of l`,
		[lineIds],
	)
	const shelves: Shelf[] = await manager.execute(
		`select inventory_item_id as item, location_id as location, (-sum(on_hand))::text as pieces, ?::text as lines
		from stock_move where line_ids && string_to_array(?, ',') and reason in ('dispatch', 'receive')
		group by 1, 2 having sum(on_hand) < 0 order by 1, 2`,
		[lineIds, lineIds],
	)
	for (const { item, location, pieces, lines } of shelves) {
		await nameLines(manager, lines)
		await manager.execute(
			`update inventory_level set stocked_quantity = stocked_quantity + ?::numeric, updated_at = now(),
				raw_stocked_quantity = jsonb_build_object('value', trim_scale(stocked_quantity + ?::numeric)::text, 'precision', 20)
			where inventory_item_id = ? and location_id = ? and deleted_at is null`,
			[pieces, pieces, item, location],
		)
	}
	return await tell(manager, move, "stock.goods.taken_back", shelves)
}

/**
 * Whether the goods of these lines can leave: each is promised, and lies there.
 *
 * @returns the lines that cannot
 */
export async function undispatchable(
	manager: SqlEntityManager,
	lineIds: readonly string[],
): Promise<string[]> {
	const rows: { line: string }[] = await manager.execute(
		`select line from unnest(string_to_array(?, ',')) as line where not exists (
			select from reservation_item r where r.line_item_id = line and r.deleted_at is null)
		union
		select unnest(short.lines) from (
			select array_agg(distinct r.line_item_id) as lines from reservation_item r
			join inventory_level l on l.inventory_item_id = r.inventory_item_id and l.location_id = r.location_id and l.deleted_at is null
			where r.line_item_id = any(string_to_array(?, ',')) and r.deleted_at is null
			group by l.id, l.stocked_quantity having sum(r.quantity) > l.stocked_quantity) as short`,
		[lineIds.join(","), lineIds.join(",")],
	)
	return rows.map(({ line }) => line)
}

/** What the lines had promised to them, level by level, in the order of items; none when it ended before. */
async function endReservations(
	manager: SqlEntityManager,
	move: GoodsMove,
	reason: "dispatch" | "cancel",
): Promise<Shelf[]> {
	const lineIds = move.lineIds.join(",")
	await sayWhy(manager, move, reason)
	await manager.execute(
		`select l.id from inventory_level l where l.deleted_at is null and exists (select from reservation_item r
			where r.line_item_id = any(string_to_array(?, ',')) and r.deleted_at is null
			and r.inventory_item_id = l.inventory_item_id and r.location_id = l.location_id)
		order by l.inventory_item_id, l.location_id for no key update of l`,
		[lineIds],
	)
	return await manager.execute(
		`with ended as (
			update reservation_item set deleted_at = now(), updated_at = now()
			where line_item_id = any(string_to_array(?, ',')) and deleted_at is null
			returning inventory_item_id, location_id, line_item_id, quantity)
		select inventory_item_id as item, location_id as location, sum(quantity)::text as pieces,
			string_agg(distinct line_item_id, ',') as lines
		from ended group by 1, 2 order by 1, 2`,
		[lineIds],
	)
}

/** For the moves that the database writes in this transaction (guard.ts, 4). */
async function sayWhy(
	manager: SqlEntityManager,
	{ at, actor, note }: GoodsMove,
	reason: "dispatch" | "cancel" | "receive",
): Promise<void> {
	await manager.execute(
		`select set_config('ocop.stock_reason', ?, true), set_config('ocop.stock_at', ?, true), set_config('ocop.stock_actor_type', ?, true),
			set_config('ocop.stock_actor_id', ?, true), set_config('ocop.stock_note', ?, true)`,
		[reason, at.toISOString(), actor.type, actor.id ?? "", note ?? ""],
	)
}

async function nameLines(manager: SqlEntityManager, lines: string): Promise<void> {
	await manager.execute(`select set_config('ocop.stock_lines', ?, true)`, [lines])
}

function piecesOf(shelves: readonly Shelf[]): number {
	return shelves.reduce((sum, { pieces }) => sum + Number(pieces), 0)
}

/** There is more of something: its pages say so, and lists as well where there was none. */
async function tell(
	manager: SqlEntityManager,
	{ parcelId, lineIds, at, actor, note, tags }: GoodsMove,
	name: string,
	shelves: readonly Shelf[],
): Promise<Act | null> {
	if (shelves.length === 0) return null
	const [gone]: { gone: boolean }[] = await manager.execute(
		`select coalesce(bool_or(l.stocked_quantity - l.reserved_quantity <= more.pieces), false) as gone
		from jsonb_to_recordset(?::jsonb) as more (item text, location text, pieces numeric)
		join inventory_level l on l.inventory_item_id = more.item and l.location_id = more.location and l.deleted_at is null`,
		[JSON.stringify(shelves)],
	)
	const act: Act = {
		at,
		name,
		actor,
		subject: { type: "parcel", id: parcelId },
		change: { pieces: piecesOf(shelves), lineIds, note },
		tags: [...tags, ...(gone?.gone ? ["catalogue"] : [])],
	}
	await writeActs(manager, [act])
	return act
}

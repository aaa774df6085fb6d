import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { type HoldRefusal, holdRefusal, isBeyondPhone } from "@ocop/domain"
import { insertRows } from "../../database/insert-rows"

/**
 * What checkouts hold, in the tables. Raw SQL, because holders meet in rows: first the cart's own row of stock_hold, then the levels in the order
 * of items, as the guard takes them (guard.ts), and only then reservations. Whoever keeps to this order waits for nobody who waits for him.
 */

/** Pieces of an inventory item at a location. */
export interface HeldItem {
	inventoryItemId: string
	locationId: string
	pieces: number
}

/** Whose checkout it is, as hashes. */
export interface HoldVisitor {
	addressHash: string
	phoneHash: string | null
}

export interface HoldInput {
	cartId: string
	key: string
	items: readonly HeldItem[]
	visitor: HoldVisitor
	at: Date
	/** When a hold that begins now runs out. One that stands keeps its time. */
	until: Date
}

export type HoldOutcome = { until: Date; why: null } | { until: null; why: HoldRefusal }

/** A row of stock_hold, as the queries here give it. */
interface HoldRow {
	until: Date | string
}

/** Names the reservations that a cart holds, in Medusa's column for names from outside. */
export function heldNameOf(cartId: string): string {
	return `hold:${cartId}`
}

/** Why the levels change from here to the end of the transaction, or until said otherwise (guard.ts). */
export async function sayWhy(manager: SqlEntityManager, reason: string, at: Date): Promise<void> {
	await manager.execute(
		`select set_config('ocop.stock_reason', ?, true), set_config('ocop.stock_at', ?, true)`,
		[reason, at.toISOString()],
	)
}

/**
 * Holds the items for the cart, or says why not; what the cart held before is given back either way. A hold that stands is left as it is, unless a phone is said of it for the first
 * time and holds as many as it may.
 */
export async function hold(manager: SqlEntityManager, input: HoldInput): Promise<HoldOutcome> {
	const { cartId, visitor, at } = input
	await takeTurns(manager, visitor)
	const [row]: (HoldRow & { formerPhone: string | null })[] = await manager.execute(
		`with former as (select phone_hash from stock_hold where cart_id = ?)
		insert into stock_hold (id, cart_id, key, until, address_hash, phone_hash) values (?, ?, ?, ?, ?, ?)
		on conflict (cart_id) do update set key = excluded.key, address_hash = excluded.address_hash, updated_at = now(),
			phone_hash = coalesce(excluded.phone_hash, stock_hold.phone_hash),
			until = case when stock_hold.until > ? then stock_hold.until else excluded.until end
		returning until, (select phone_hash from former) as "formerPhone"`,
		[
			cartId,
			generateEntityId(undefined, "hold"),
			cartId,
			input.key,
			input.until.toISOString(),
			visitor.addressHash,
			visitor.phoneHash,
			at.toISOString(),
		],
	)
	await lockLevels(manager, cartId, input.items)
	const others = await othersOf(manager, input)
	const isNewPhone = visitor.phoneHash !== null && visitor.phoneHash !== row?.formerPhone
	const mayStand = !(isNewPhone && isBeyondPhone(others))
	if (mayStand && (await holdsExactly(manager, cartId, input.items)))
		return { until: untilOf(row), why: null }
	await giveBack(manager, { cartId, items: input.items, at })
	const why = holdRefusal(await askedOf(manager, input), others)
	if (why !== null) {
		await manager.execute(`delete from stock_hold where cart_id = ?`, [cartId])
		return { until: null, why }
	}
	await sayWhy(manager, "hold", at)
	await insertHeld(manager, cartId, input.items)
	return { until: untilOf(row), why: null }
}

/** Takes the levels of these items, and of those that the cart holds, in the order in which everybody takes them. */
export async function lockLevels(
	manager: SqlEntityManager,
	cartId: string,
	items: readonly Omit<HeldItem, "pieces">[],
): Promise<void> {
	await manager.execute(
		`select 1 from inventory_level where deleted_at is null and (inventory_item_id, location_id) in (
			select "inventoryItemId", "locationId" from jsonb_to_recordset(?::jsonb) as asked ("inventoryItemId" text, "locationId" text)
			union select inventory_item_id, location_id from reservation_item where external_id = ? and deleted_at is null)
		order by inventory_item_id, location_id for no key update`,
		[JSON.stringify(items), heldNameOf(cartId)],
	)
}

/**
 * Gives back what the cart holds, and what anybody else's hold of these items had left when it ran out, so that nobody needs a job to have run.
 * Only after lockLevels.
 */
export async function giveBack(
	manager: SqlEntityManager,
	{ cartId, items, at }: { cartId: string; items: readonly Omit<HeldItem, "pieces">[]; at: Date },
): Promise<void> {
	await sayWhy(manager, "release", at)
	await manager.execute(
		`delete from reservation_item held where line_item_id is null and deleted_at is null and (external_id = ? or (
			exists (select from jsonb_to_recordset(?::jsonb) as asked ("inventoryItemId" text, "locationId" text)
				where asked."inventoryItemId" = held.inventory_item_id and asked."locationId" = held.location_id)
			and exists (select from stock_hold h where held.external_id = 'hold:' || h.cart_id and h.until <= ?)))`,
		[heldNameOf(cartId), JSON.stringify(items), at.toISOString()],
	)
}

/** Reserves the items in the cart's name. The guard refuses what is not there (constraint ocop_no_oversell). */
export async function insertHeld(
	manager: SqlEntityManager,
	cartId: string,
	items: readonly HeldItem[],
): Promise<void> {
	await insertRows(
		manager,
		"reservation_item",
		items.map((item) => ({ ...reservationOf(item), line_item_id: null, external_id: heldNameOf(cartId) })),
	)
}

/** A row of Medusa's reservations with what every one of them has. */
export function reservationOf({ inventoryItemId, locationId, pieces }: HeldItem) {
	return {
		id: generateEntityId(undefined, "resitem"),
		inventory_item_id: inventoryItemId,
		location_id: locationId,
		quantity: pieces,
		raw_quantity: { value: String(pieces), precision: 20 },
	}
}

/** Bounds are counted by who has them to himself: checkouts of one address, and of one phone, take turns. */
async function takeTurns(manager: SqlEntityManager, { addressHash, phoneHash }: HoldVisitor): Promise<void> {
	for (const whose of [`address:${addressHash}`, ...(phoneHash === null ? [] : [`phone:${phoneHash}`])]) {
		await manager.execute(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [`stock_hold ${whose}`])
	}
}

/** Whether the cart holds these items and nothing else. */
export async function holdsExactly(
	manager: SqlEntityManager,
	cartId: string,
	items: readonly HeldItem[],
): Promise<boolean> {
	const held = await heldBy(manager, cartId)
	const wanted = new Map(items.map((item) => [`${item.inventoryItemId} ${item.locationId}`, item.pieces]))
	return (
		wanted.size > 0 &&
		held.length === wanted.size &&
		held.every((item) => wanted.get(`${item.inventoryItemId} ${item.locationId}`) === item.pieces)
	)
}

/** What a cart's reservations hold, run out or not. */
export async function heldBy(manager: SqlEntityManager, cartId: string): Promise<HeldItem[]> {
	const rows: { item: string; location: string; pieces: string }[] = await manager.execute(
		`select inventory_item_id as item, location_id as location, sum(quantity) as pieces from reservation_item
		where external_id = ? and line_item_id is null and deleted_at is null group by 1, 2`,
		[heldNameOf(cartId)],
	)
	return rows.map(({ item, location, pieces }) => ({
		inventoryItemId: item,
		locationId: location,
		pieces: Number(pieces),
	}))
}

/** The items as the rule reads them, counted while nobody else can change them. */
export async function askedOf(
	manager: SqlEntityManager,
	{ cartId, items, visitor, at }: Pick<HoldInput, "cartId" | "items" | "visitor" | "at">,
) {
	const rows: Record<"wanted" | "unpromised" | "heldByOthers" | "heldBySameVisitor", string>[] =
		await manager.execute(
			`select asked.pieces as wanted,
				coalesce(l.stocked_quantity, 0) - coalesce(sum(r.quantity) filter (where h.id is null), 0) as unpromised,
				coalesce(sum(r.quantity) filter (where h.id is not null), 0) as "heldByOthers",
				coalesce(sum(r.quantity) filter (where h.address_hash = ? or h.phone_hash = ?), 0) as "heldBySameVisitor"
			from jsonb_to_recordset(?::jsonb) as asked ("inventoryItemId" text, "locationId" text, pieces numeric)
			left join inventory_level l on l.inventory_item_id = asked."inventoryItemId"
				and l.location_id = asked."locationId" and l.deleted_at is null
			left join reservation_item r on r.inventory_item_id = l.inventory_item_id and r.location_id = l.location_id
				and r.deleted_at is null
			left join stock_hold h on r.line_item_id is null and r.external_id = 'hold:' || h.cart_id
				and h.cart_id <> ? and h.until > ?
			group by asked."inventoryItemId", asked."locationId", asked.pieces, l.stocked_quantity`,
			[visitor.addressHash, visitor.phoneHash, JSON.stringify(items), cartId, at.toISOString()],
		)
	return rows.map((row) => ({
		wanted: Number(row.wanted),
		unpromised: Number(row.unpromised),
		heldByOthers: Number(row.heldByOthers),
		heldBySameVisitor: Number(row.heldBySameVisitor),
	}))
}

/** Live holds of other carts: a row whose goods were sold or released holds nothing. */
async function othersOf(manager: SqlEntityManager, { cartId, visitor, at }: HoldInput) {
	const [counted]: { address: string; phone: string }[] = await manager.execute(
		`select count(*) filter (where address_hash = ?) as address, count(*) filter (where phone_hash = ?) as phone
		from stock_hold h where cart_id <> ? and until > ? and (address_hash = ? or phone_hash = ?) and exists (
			select from reservation_item where external_id = 'hold:' || h.cart_id and line_item_id is null and deleted_at is null)`,
		[
			visitor.addressHash,
			visitor.phoneHash,
			cartId,
			at.toISOString(),
			visitor.addressHash,
			visitor.phoneHash,
		],
	)
	return { address: Number(counted?.address ?? 0), phone: Number(counted?.phone ?? 0) }
}

function untilOf(row: HoldRow | undefined): Date {
	if (!row) throw new Error("A hold was neither made nor found")
	return new Date(row.until)
}

import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { insertRows } from "../../database/insert-rows"
import { giveBack, type HeldItem, insertHeld, lockLevels, reservationOf, sayWhy } from "./holds"

/** What an order's line takes at a place. */
export interface OrderReservation extends HeldItem {
	lineItemId: string
	allowBackorder: boolean
}

/** A reservation as Medusa's workflows go on with it. */
export interface ReservationRow {
	id: string
	line_item_id: string
	inventory_item_id: string
	location_id: string
	quantity: number
}

/**
 * Reserves an order's lines in the place of what its cart holds, in one transaction under the levels' locks: nobody comes between. Raw SQL, because
 * Medusa's own service first compares with the level's counter, in which the cart's hold stands against the cart itself; here the guard alone decides.
 */
export async function takeOver(
	manager: SqlEntityManager,
	{ cartId, lines, at }: { cartId: string; lines: readonly OrderReservation[]; at: Date },
): Promise<ReservationRow[]> {
	await manager.execute(`select 1 from stock_hold where cart_id = ? for update`, [cartId])
	await lockLevels(manager, cartId, lines)
	await giveBack(manager, { cartId, items: lines, at })
	await sayWhy(manager, "", at)
	const rows = lines.map((line) => ({
		...reservationOf(line),
		line_item_id: line.lineItemId,
		allow_backorder: line.allowBackorder,
	}))
	await insertRows(manager, "reservation_item", rows)
	return rows
}

/**
 * Takes an order's reservations back, as Medusa would, and holds them for the cart again while its time lasts: a payment that was refused is no
 * reason to lose the goods to somebody else.
 */
export async function handBack(
	manager: SqlEntityManager,
	{ cartId, reservationIds, at }: { cartId: string; reservationIds: readonly string[]; at: Date },
): Promise<void> {
	const [live]: { id: string }[] = await manager.execute(
		`select id from stock_hold where cart_id = ? and until > ? for update`,
		[cartId, at.toISOString()],
	)
	const items = await reservedBy(manager, reservationIds)
	await lockLevels(manager, cartId, items)
	await sayWhy(manager, "cancel", at)
	await manager.execute(
		`update reservation_item set deleted_at = now(), updated_at = now()
		where deleted_at is null and id in (select jsonb_array_elements_text(?::jsonb))`,
		[JSON.stringify(reservationIds)],
	)
	if (!live) return
	await sayWhy(manager, "hold", at)
	await insertHeld(manager, cartId, items)
}

async function reservedBy(manager: SqlEntityManager, reservationIds: readonly string[]): Promise<HeldItem[]> {
	const rows: { item: string; location: string; pieces: string }[] = await manager.execute(
		`select inventory_item_id as item, location_id as location, sum(quantity) as pieces from reservation_item
		where deleted_at is null and id in (select jsonb_array_elements_text(?::jsonb)) group by 1, 2`,
		[JSON.stringify(reservationIds)],
	)
	return rows.map(({ item, location, pieces }) => ({
		inventoryItemId: item,
		locationId: location,
		pieces: Number(pieces),
	}))
}

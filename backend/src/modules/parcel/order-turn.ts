import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"

/**
 * A turn to carry out what follows from an order's parcels (stock, Medusa's order, books), held by the database's clock, which every process shares.
 * Medusa numbers an order's changes, so two at once would refuse each other.
 */
export interface OrderTurn {
	/** A name that no other attempt has. */
	holder: string
	seconds: number
}

/** @returns false while another holds it */
export async function takeTurn(
	manager: SqlEntityManager,
	placedOrderId: string,
	{ holder, seconds }: OrderTurn,
): Promise<boolean> {
	const taken: unknown[] = await manager.execute(
		`update placed_order set turn_holder = ?, turn_until = now() + ? * interval '1 second', updated_at = now()
		where id = ? and (turn_until is null or turn_until <= now() or turn_holder = ?) returning id`,
		[holder, seconds, placedOrderId, holder],
	)
	return taken.length > 0
}

/**
 * Takes the turn of an order that nobody carries out and whose parcels have moved on since it was; null when there is none. That whose last turn is the longest ago comes first, so that those that
 * fail again and again do not keep the others waiting. The parcels that are owed are looked for first: they are few, and orders are many.
 */
export async function takeOwedTurn(
	manager: SqlEntityManager,
	{ holder, seconds }: OrderTurn,
): Promise<string | null> {
	const [taken]: { id: string }[] = await manager.execute(
		`update placed_order set turn_holder = ?, turn_until = now() + ? * interval '1 second', updated_at = now()
		where id = (
			select o.id from placed_order o where (o.turn_until is null or o.turn_until <= now())
			and o.id in (select p.placed_order_id from parcel p where p.is_owed and p.deleted_at is null)
			order by o.turn_until nulls first, o.placed_at, o.id limit 1 for update of o skip locked)
		returning id`,
		[holder, seconds],
	)
	return taken?.id ?? null
}

/** Whoever lost the turn meanwhile changes nothing. */
export async function giveTurnBack(
	manager: SqlEntityManager,
	placedOrderId: string,
	holder: string,
): Promise<void> {
	await manager.execute(
		`update placed_order set turn_until = now(), updated_at = now() where id = ? and turn_holder = ?`,
		[placedOrderId, holder],
	)
}

import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { type HeldItem, lockLevels, sayWhy } from "./holds"

/** Longer than making an order takes. By the database's own clock, which has stamped them. */
const IN_THE_MAKING = "2 minutes"

/** Lines of orders, as Medusa names them. What an officer reserves by hand names no line. */
const NO_SUCH_LINE = `line_item_id like 'ordli\\_%' and deleted_at is null and created_at < now() - interval '${IN_THE_MAKING}' and not exists (
	select from order_item line join "order" o on o.id = line.order_id and o.deleted_at is null
	where line.item_id = reservation_item.line_item_id and line.deleted_at is null)`

interface Stray extends Omit<HeldItem, "pieces"> {
	id: string
}

/**
 * Takes back what is reserved for lines of no order: the order, or the change of it, was undone, and its reservations were not, because the answer to reserving them was
 * lost or the connection was gone when they were to be taken back. Raw SQL, because they are known by Medusa's tables of two modules.
 *
 * @returns how many reservations
 */
export async function takeBackStrays(manager: SqlEntityManager, at: Date): Promise<number> {
	const strays: Stray[] = await manager.execute(
		`select id, inventory_item_id as "inventoryItemId", location_id as "locationId"
		from reservation_item where ${NO_SUCH_LINE}`,
	)
	if (strays.length === 0) return 0
	await lockLevels(manager, "", strays)
	await sayWhy(manager, "cancel", at)
	// Looked at once more, now that nobody else changes these levels: another process may have been at the same.
	const taken: unknown[] = await manager.execute(
		`update reservation_item set deleted_at = now(), updated_at = now()
		where id in (select jsonb_array_elements_text(?::jsonb)) and ${NO_SUCH_LINE} returning id`,
		[JSON.stringify(strays.map(({ id }) => id))],
	)
	return taken.length
}

import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"

/** An attempt to order a cart that has not come to its end, by the database's clock. */
export interface OpenPlacing {
	code: string
	cartId: string
	holder: string
	/** Whether its turn is held at this moment. */
	held: boolean
	ageSeconds: number
}

/**
 * Open attempts, the oldest first, and how many there are. In SQL, because turns are held by the database's clock.
 *
 * @param cartId of one cart alone; null for all
 */
export async function openPlacings(
	manager: SqlEntityManager,
	{ cartId, limit, offset }: { cartId: string | null; limit: number; offset: number },
): Promise<{ placings: OpenPlacing[]; count: number }> {
	const [total]: { count: string }[] = await manager.execute(
		`select count(*) as count from cart_placing where open and deleted_at is null and (? or cart_id = ?)`,
		[cartId === null, cartId ?? ""],
	)
	const placings: OpenPlacing[] = await manager.execute(
		`select code, cart_id as "cartId", holder, held_until > now() as held,
			greatest(0, extract(epoch from now() - created_at))::int as "ageSeconds"
		from cart_placing where open and deleted_at is null and (? or cart_id = ?)
		order by created_at, id limit ? offset ?`,
		[cartId === null, cartId ?? "", limit, offset],
	)
	return { placings, count: Number(total?.count ?? 0) }
}

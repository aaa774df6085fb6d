import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"

/** How many orders one phone may have that wait for their money: each keeps goods from everybody else, and costs nothing so far. */
export const AWAITED_PER_PHONE = 5

/** An attempt to order a cart that is to be paid after the order. `holder` has the cart's turn. */
export interface AwaitedPromise {
	cartId: string
	holder: string
	/** +84… */
	phone: string
}

/** Orders that are not paid and not given up, and those that are being made at this moment; in one statement, so that none is counted twice. */
const AWAITED = `
	select (select count(*) from placed_order o where o.phone = ? and o.payment_method <> 'cash_on_delivery' and o.paid_at is null
			and o.deleted_at is null and exists (select from parcel p where p.placed_order_id = o.id and p.state = 'pending' and p.deleted_at is null))
		+ (select count(*) from cart_placing attempt where attempt.phone = ? and attempt.cash = 0 and attempt.open and attempt.cart_id <> ?
			and not exists (select from placed_order where placed_order.cart_id = attempt.cart_id)) as awaited`

/**
 * Writes down that an attempt is for an order that waits for its money, if the phone may have one more. It counts as long as the cart's placing is open. Attempts with one phone take turns in the
 * database, as promises of cash do (cash-promises.ts). Must run in a transaction, which the lock lasts for.
 *
 * @returns why not, or null; "turn_lost" when another attempt has the cart's turn
 */
export async function promiseToPay(
	manager: SqlEntityManager,
	{ cartId, holder, phone }: AwaitedPromise,
): Promise<"too_many" | "turn_lost" | null> {
	await manager.execute(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [`awaited payment ${phone}`])
	const [row]: { awaited: string }[] = await manager.execute(AWAITED, [phone, phone, cartId])
	if (Number(row?.awaited ?? 0) >= AWAITED_PER_PHONE) return "too_many"
	const promised: unknown[] = await manager.execute(
		`update cart_placing set phone = ?, cash = 0, updated_at = now() where cart_id = ? and holder = ? returning id`,
		[phone, cartId, holder],
	)
	return promised.length > 0 ? null : "turn_lost"
}

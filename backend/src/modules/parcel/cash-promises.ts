import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { CASH_SETTLED_STATES, type CashLimits, cashRefusalOfPhone, type Dong, dong } from "@ocop/domain"

/** What an attempt to order a cart would have its shopper pay at the door. `holder` has the cart's turn. */
export interface CashPromise {
	cartId: string
	holder: string
	/** +84… */
	phone: string
	total: Dong
}

/** The phone may not owe that much more. */
export type PhoneRefusal = NonNullable<ReturnType<typeof cashRefusalOfPhone>>

/**
 * What a phone still owes in cash: parcels that are neither paid nor given up, and orders that are being made at this moment. Both in one
 * statement, so that an order that is registered meanwhile is counted once.
 */
const OPEN_CASH = `
	select coalesce(sum(owed.cash), 0)::bigint as open from (
		select parcel.cash_to_collect as cash from parcel
		join placed_order on placed_order.id = parcel.placed_order_id
		where placed_order.phone = ? and parcel.deleted_at is null and parcel.state <> all(?::text[])
		union all
		select attempt.cash from cart_placing attempt
		where attempt.phone = ? and attempt.open and attempt.cart_id <> ?
		and not exists (select from placed_order where placed_order.cart_id = attempt.cart_id)
	) as owed`

/**
 * Writes down what an attempt promises to pay in cash, if the phone may owe that much more. The promise counts for as long as the cart's placing
 * is open, which is until the order is registered or the attempt has come to nothing.
 *
 * Attempts with one phone take turns in the database: two that fit by themselves and not together cannot both read before either has written.
 * Raw SQL, for the lock and for the sum over both tables. Must run in a transaction, which the lock lasts for.
 *
 * @returns why not, or null; "turn_lost" when another attempt has the cart's turn
 */
export async function promiseCash(
	manager: SqlEntityManager,
	{ cartId, holder, phone, total }: CashPromise,
	limits: CashLimits,
): Promise<PhoneRefusal | "turn_lost" | null> {
	await manager.execute(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [`cash on delivery ${phone}`])
	const [owed]: { open: string }[] = await manager.execute(OPEN_CASH, [
		phone,
		`{${CASH_SETTLED_STATES.join(",")}}`,
		phone,
		cartId,
	])
	const refusal = cashRefusalOfPhone({ total, open: dong(Number(owed?.open ?? 0)) }, limits)
	if (refusal) return refusal
	const promised: unknown[] = await manager.execute(
		`update cart_placing set phone = ?, cash = ?, updated_at = now() where cart_id = ? and holder = ? returning id`,
		[phone, total, cartId, holder],
	)
	return promised.length > 0 ? null : "turn_lost"
}

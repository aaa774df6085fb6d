import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import {
	askedOf,
	giveBack,
	type HoldInput,
	heldBy,
	holdsExactly,
	insertHeld,
	lockLevels,
	sayWhy,
} from "./holds"

/** A hold that an order takes while it is made. */
export type OrderHold = Omit<HoldInput, "visitor" | "key">

/** The key of holds that no checkout asked for. */
const OF_AN_ORDER = "order"

/** What an order's own hold takes the place of: until when the cart's checkout held, and whether it held anything. */
export interface HoldBefore {
	until: Date | null
	held: boolean
}

/**
 * Holds the items for an order that is being made: who presses first has them, and whoever wants the same need not wait until the order stands. No bounds
 * here, it is no checkout any more; should its process be killed, it runs out like any hold.
 *
 * @returns what was there before, for endOrderHold, or null when there is not enough; the cart then holds nothing
 */
export async function holdToOrder(manager: SqlEntityManager, input: OrderHold): Promise<HoldBefore | null> {
	const { cartId, items, at } = input
	const [row]: { until: Date | string }[] = await manager.execute(
		`select until from stock_hold where cart_id = ? for update`,
		[cartId],
	)
	const until = row ? new Date(row.until) : null
	const held = until !== null && until > at && (await heldBy(manager, cartId)).length > 0
	const before: HoldBefore = { until, held }
	await manager.execute(
		`insert into stock_hold (id, cart_id, key, until, address_hash) values (?, ?, ?, ?, ?)
		on conflict (cart_id) do update set until = greatest(stock_hold.until, excluded.until), updated_at = now(),
			key = case when ? then stock_hold.key else excluded.key end`,
		[
			generateEntityId(undefined, "hold"),
			cartId,
			OF_AN_ORDER,
			input.until.toISOString(),
			// Nobody's visitor: an order that is being made counts for no bound.
			`order:${cartId}`,
			held,
		],
	)
	await lockLevels(manager, cartId, items)
	if (items.length === 0 || (await holdsExactly(manager, cartId, items))) return before
	await giveBack(manager, { cartId, items, at })
	const asked = await askedOf(manager, { ...input, visitor: { addressHash: "", phoneHash: null } })
	if (asked.some(({ wanted, unpromised, heldByOthers }) => wanted > unpromised - heldByOthers)) {
		await setUntil(manager, cartId, before.until ?? at)
		return null
	}
	await sayWhy(manager, "hold", at)
	await insertHeld(manager, cartId, items)
	return before
}

/** The order came to nothing: its checkout holds what it held, for as long as it did, and a cart that held nothing holds nothing. */
export async function endOrderHold(
	manager: SqlEntityManager,
	{ cartId, before, at }: { cartId: string; before: HoldBefore; at: Date },
): Promise<void> {
	await manager.execute(`select 1 from stock_hold where cart_id = ? for update`, [cartId])
	await lockLevels(manager, cartId, [])
	if (!before.held) await giveBack(manager, { cartId, items: [], at })
	await setUntil(manager, cartId, before.until ?? at)
}

/** A killed process was making an order of this cart, and none has come of it: what it held for that is free. A checkout's own hold goes on. */
export async function letGoOfOrder(
	manager: SqlEntityManager,
	{ cartId, at }: { cartId: string; at: Date },
): Promise<void> {
	const held: unknown[] = await manager.execute(
		`select 1 from stock_hold where cart_id = ? and key = ? for update`,
		[cartId, OF_AN_ORDER],
	)
	if (held.length === 0) return
	await lockLevels(manager, cartId, [])
	await giveBack(manager, { cartId, items: [], at })
	await setUntil(manager, cartId, at)
}

async function setUntil(manager: SqlEntityManager, cartId: string, until: Date): Promise<void> {
	await manager.execute(`update stock_hold set until = ?, updated_at = now() where cart_id = ?`, [
		until.toISOString(),
		cartId,
	])
}

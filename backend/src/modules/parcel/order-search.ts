import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"

/** Which orders are looked for: where they stand, and a part of a code or phone. */
export interface OrderSearch {
	standing: "all" | "todo" | "underway" | "closed" | "cancelled"
	/** As codes are stored; null for any. */
	code: string | null
	/** Digits of a phone, without the country's prefix; null for any. */
	digits: string | null
	limit: number
	offset: number
}

const ENDED = `('delivered', 'returned', 'cancelled')`

/** In SQL, because a page of them is wanted, and an order stands where its parcels do (orderStateOf of the domain). */
const STANDING: Record<OrderSearch["standing"], string> = {
	all: "true",
	// A seller must act, or what was done is not carried out yet. What is not paid for waits for its shopper, not for a seller.
	todo: `bool_or(p.state in ('confirmed', 'packed', 'delivery_failed') or p.state <> p.carried_out
		or p.state = 'pending' and (o.payment_method = 'cash_on_delivery' or o.paid_at is not null))`,
	underway: `bool_or(p.state = 'handed_over')`,
	closed: `bool_and(p.state in ${ENDED}) and not bool_and(p.state = 'cancelled')`,
	cancelled: `bool_and(p.state = 'cancelled')`,
}

/** Ids of placed orders, the newest first, and how many there are. */
export async function searchOrders(
	manager: SqlEntityManager,
	{ standing, code, digits, limit, offset }: OrderSearch,
): Promise<{ ids: string[]; count: number }> {
	const asked = code !== null || digits !== null
	const rows: { id: string; count: string }[] = await manager.execute(
		`select o.id, count(*) over () as count from placed_order o join parcel p on p.placed_order_id = o.id and p.deleted_at is null
		where o.deleted_at is null and (not ? or o.code like ? or strpos(o.phone, ?) > 0
			or exists (select from parcel other where other.placed_order_id = o.id and other.code like ?))
		group by o.id having ${STANDING[standing]}
		order by o.placed_at desc, o.id desc limit ? offset ?`,
		[asked, startingWith(code), digits ?? NOTHING, startingWith(code), limit, offset],
	)
	if (rows.length > 0 || offset === 0) {
		return { ids: rows.map(({ id }) => id), count: Number(rows[0]?.count ?? 0) }
	}
	// A page beyond the last one still says how many there are.
	const { count } = await searchOrders(manager, { standing, code, digits, limit: 1, offset: 0 })
	return { ids: [], count }
}

/** Found in no phone and at the beginning of no code. */
const NOTHING = "-"

/** Codes hold letters and digits only; whatever else was typed finds nothing instead of everything. */
function startingWith(code: string | null): string {
	return code !== null && /^[0-9A-Z]+$/.test(code) ? `${code}%` : NOTHING
}

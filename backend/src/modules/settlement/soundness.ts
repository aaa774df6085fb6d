import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { FoundDispute } from "./disputes"
import { EMPTY_DIGEST, ENTRY_DIGEST } from "./entry-digest"

interface EventAccount {
	subject: string
	orderId: string
	sum: string
	lines: string
	posted: string | null
	altered: boolean
}

/**
 * Events whose entries do not sum to zero, or are not the ones that were posted. None on a sound ledger: the triggers refuse both, so somebody
 * has written past them. Raw SQL, because every entry is read.
 */
export async function unsoundEvents(manager: SqlEntityManager): Promise<FoundDispute[]> {
	const rows: EventAccount[] = await manager.execute(
		`with stand as (
			select event_key, min(order_id) as order_id, count(*) as lines, sum(amount) as sum, ${ENTRY_DIGEST} as digest
			from ledger_entry group by event_key
		), compared as (
			select coalesce(e.key, s.event_key) as subject, coalesce(e.order_id, s.order_id) as "orderId", coalesce(s.sum, 0) as sum,
				coalesce(s.lines, 0) as lines, e.lines as posted, e.digest is distinct from coalesce(s.digest, ${EMPTY_DIGEST}) as altered
			from ledger_event e full join stand s on s.event_key = e.key
		)
		select * from compared where sum <> 0 or altered order by subject`,
	)
	return rows.map(({ subject, orderId, sum, lines, posted }) => ({
		problem: Number(sum) === 0 ? "altered" : "unbalanced",
		subject,
		orderId,
		detail: { sum: Number(sum), lines: Number(lines), posted: posted === null ? null : Number(posted) },
	}))
}

/** Orders whose entries do not sum to zero: also when each event does, should an entry name another order than its event. */
export async function unsoundOrders(manager: SqlEntityManager): Promise<FoundDispute[]> {
	const rows: { orderId: string; sum: string }[] = await manager.execute(
		`select order_id as "orderId", sum(amount) as sum from ledger_entry
		group by order_id having sum(amount) <> 0 order by order_id`,
	)
	return rows.map(({ orderId, sum }) => ({
		problem: "unbalanced",
		subject: orderId,
		orderId,
		detail: { sum: Number(sum) },
	}))
}

import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"

/** A refund that goes back to the card that paid. */
export interface CardRefund {
	id: string
	orderId: string
	code: string
	/** In đồng. */
	amount: number
	/** The intent that was paid. */
	intentId: string
	/** The provider's name of what was sent; null while it is due. */
	externalId: string | null
}

type Stored = Omit<CardRefund, "amount"> & { amount: string }

const CARD_REFUND = `select r.id, r.order_id as "orderId", r.code, r.amount, q.external_id as "intentId", r.external_id as "externalId"
	from market_refund r join payment_request q on q.order_id = r.order_id
	where r.method = 'card' and q.external_id is not null`

/** Refunds that are to be sent to cards, the oldest first; of one order, or of all. */
export async function dueCardRefunds(
	manager: SqlEntityManager,
	of: { orderId: string } | { limit: number },
): Promise<CardRefund[]> {
	const rows: Stored[] = await manager.execute(
		`${CARD_REFUND} and r.state = 'due' ${"orderId" in of ? "and r.order_id = ?" : ""} order by r.due_at, r.id
		${"orderId" in of ? "" : "limit ?"}`,
		["orderId" in of ? of.orderId : of.limit],
	)
	return rows.map(refundOf)
}

/** Refunds on their way to a card, of which the provider should have told the end: those that were asked about longest ago, an hour at least. */
export async function sentCardRefunds(manager: SqlEntityManager, limit: number): Promise<CardRefund[]> {
	const rows: Stored[] = await manager.execute(
		`with chosen as (select id from market_refund where method = 'card' and state = 'sent' and external_id is not null
				and updated_at < now() - interval '1 hour' order by updated_at limit ? for update skip locked),
			asked as (update market_refund set updated_at = now() where id in (select id from chosen))
		${CARD_REFUND} and r.id in (select id from chosen)`,
		[limit],
	)
	return rows.map(refundOf)
}

/** Whether the market has booked this refund of the provider's as one of its own. */
export async function isBookedRefund(manager: SqlEntityManager, externalId: string): Promise<boolean> {
	const rows: unknown[] = await manager.execute(
		`select id from market_refund where method = 'card' and external_id = ?`,
		[externalId],
	)
	return rows.length > 0
}

function refundOf(row: Stored): CardRefund {
	return { ...row, amount: Number(row.amount) }
}

import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"

/** A card's request whose intent may still be paid at the provider. */
export interface OpenIntent {
	orderId: string
	/** The provider's name of the intent. */
	intentId: string
	state: "awaiting" | "closed"
	/** What its parcels cost now, in đồng. */
	standing: number
}

/** Told by now, and not just asked about by another process. */
const OVERDUE = `(state = 'closed' or created_at < now() - interval '1 minute')
	and (intent_asked_at is null or intent_asked_at < now() - interval '45 seconds')`

/**
 * Intents that somebody has to look after: of one order; or of all, where the provider should have told of an awaited one by now, the one that was looked at
 * longest ago first.
 */
export async function openIntents(
	manager: SqlEntityManager,
	of: { orderId: string } | { limit: number },
): Promise<OpenIntent[]> {
	const rows: (Omit<OpenIntent, "standing"> & { standing: string })[] = await manager.execute(
		`select order_id as "orderId", external_id as "intentId", state, standing from payment_request
		where method = 'card' and external_id is not null and intent_ended_at is null and state <> 'paid'
			and ${"orderId" in of ? "order_id = ?" : OVERDUE}
		order by intent_asked_at nulls first, created_at, id ${"orderId" in of ? "" : "limit ?"}`,
		["orderId" in of ? of.orderId : of.limit],
	)
	return rows.map((row) => ({ ...row, standing: Number(row.standing) }))
}

/** An intent was looked at. @param ended nothing can be paid by it any more */
export async function intentAsked(
	manager: SqlEntityManager,
	intentId: string,
	ended: boolean,
): Promise<void> {
	await manager.execute(
		`update payment_request set intent_asked_at = now(), intent_ended_at = case when ? then now() else intent_ended_at end
		where external_id = ?`,
		[ended, intentId],
	)
}

/** The order that an intent is to pay; null when the market knows none. */
export async function orderOfIntent(manager: SqlEntityManager, intentId: string): Promise<string | null> {
	const [row]: { orderId: string }[] = await manager.execute(
		`select order_id as "orderId" from payment_request where external_id = ?`,
		[intentId],
	)
	return row?.orderId ?? null
}

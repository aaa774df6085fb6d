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

/** How Stripe's names of refunds begin. */
const STRIPES = "re_"
const HAS_STRIPES_NAME = `starts_with(external_id, '${STRIPES}')`

type Stored = Omit<CardRefund, "amount"> & { amount: string }

const CARD_REFUND = `select r.id, r.order_id as "orderId", r.code, r.amount, q.external_id as "intentId", r.external_id as "externalId"
	from market_refund r join payment_request q on q.order_id = r.order_id
	where r.method = 'card' and q.external_id is not null`

/**
 * Refunds that are to be sent to cards: of one order, the oldest first; of all, those that were refused least often first. One that the provider refuses again and again is asked for less and less
 * often, by the database's clock, and at least once an hour: it keeps none of the others waiting.
 */
export async function dueCardRefunds(
	manager: SqlEntityManager,
	of: { orderId: string } | { limit: number },
): Promise<CardRefund[]> {
	const rows: Stored[] =
		"orderId" in of
			? await manager.execute(
					`${CARD_REFUND} and r.state = 'due' and r.order_id = ? order by r.due_at, r.id`,
					[of.orderId],
				)
			: await manager.execute(
					`${CARD_REFUND} and r.state = 'due'
						and (r.refusals = 0 or r.updated_at <= now() - least(r.refusals * r.refusals, 60) * interval '1 minute')
					order by r.refusals, r.due_at, r.id limit ?`,
					[of.limit],
				)
	return rows.map(refundOf)
}

/** Refunds on their way to a card, of which the provider should have told the end: those that were asked about longest ago, an hour at least. */
export async function sentCardRefunds(manager: SqlEntityManager, limit: number): Promise<CardRefund[]> {
	const rows: Stored[] = await manager.execute(
		`with chosen as (select id from market_refund where method = 'card' and state = 'sent' and ${HAS_STRIPES_NAME}
				and updated_at < now() - interval '1 hour' order by updated_at limit ? for update skip locked),
			asked as (update market_refund set updated_at = now() where id in (select id from chosen))
		${CARD_REFUND} and r.id in (select id from chosen)`,
		[limit],
	)
	return rows.map(refundOf)
}

/** Whether a refund has gone by Stripe: by its name of it. One that Stripe refused may have gone by a bank. */
export function isStripesRefund(externalId: string): boolean {
	return externalId.startsWith(STRIPES)
}

/** Whether the market has booked this refund of the provider's as one of its own. */
export async function isBookedRefund(manager: SqlEntityManager, externalId: string): Promise<boolean> {
	const rows: unknown[] = await manager.execute(
		`select id from market_refund where method = 'card' and external_id = ?`,
		[externalId],
	)
	return rows.length > 0
}

/** What the market has booked of an order as given back by the provider, in đồng. */
export async function bookedAtProvider(manager: SqlEntityManager, orderId: string): Promise<number> {
	const [{ sum } = { sum: 0 }]: { sum: number | string }[] = await manager.execute(
		`select coalesce(sum(amount), 0) as sum from market_refund
		where order_id = ? and method = 'card' and state in ('sent', 'confirmed') and ${HAS_STRIPES_NAME}`,
		[orderId],
	)
	return Number(sum)
}

/** Longer than two questions to the provider take with all their retries. */
const CLAIM = "2 minutes"

/**
 * Takes a refund that is due to a card for oneself: whoever sends it, or ends it by hand, does so alone.
 *
 * @returns how often the provider refused it before; null when somebody else is at it or it is due no more
 */
export async function claimCardRefund(manager: SqlEntityManager, refundId: string): Promise<number | null> {
	const [claimed]: { refusals: number }[] = await manager.execute(
		`update market_refund set claimed_until = now() + interval '${CLAIM}' where id = ? and method = 'card' and state = 'due'
			and (claimed_until is null or claimed_until < now()) returning refusals`,
		[refundId],
	)
	return claimed?.refusals ?? null
}

/**
 * Lets a claimed refund go, that others can take it.
 *
 * @param refusal why the provider did not take it: stands beside it, where the operator sees it, until it goes after all; null when it said nothing
 */
export async function letGoOfCardRefund(
	manager: SqlEntityManager,
	refundId: string,
	refusal: string | null,
): Promise<void> {
	await manager.execute(
		`update market_refund set claimed_until = null, note = coalesce(?, note), refusals = refusals + ?, updated_at = now()
		where id = ? and state = 'due'`,
		[refusal, refusal === null ? 0 : 1, refundId],
	)
}

function refundOf(row: Stored): CardRefund {
	return { ...row, amount: Number(row.amount) }
}

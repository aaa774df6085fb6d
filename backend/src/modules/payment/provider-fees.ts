import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Act } from "../../act"
import { writeActs } from "../../database/write-acts"

/** Money of an order, of which the provider has not told yet what it kept. */
export interface OpenFee {
	receivedId: string
	orderId: string
	/** The provider's name of what was paid. */
	externalId: string
}

/** Told by now, and not just asked for; what was not told in a month is asked for no more. By the database's clock. */
const OVERDUE = `created_at < now() - interval '1 minute' and created_at > now() - interval '30 days'
	and (fee_asked_at is null or fee_asked_at < now() - interval '10 minutes')`

/**
 * Money of Stripe's whose fee is to be asked for: that of one name; or of all, where it should have been told by now, what was asked for longest ago first. It counts as asked for from now on, and two who look at
 * once get each a part. Transfers are not there: nobody tells what a bank keeps of them.
 */
export async function openFees(
	manager: SqlEntityManager,
	of: { externalId: string } | { limit: number },
): Promise<OpenFee[]> {
	return await manager.execute(
		`with chosen as (select id from received_payment
				where provider = 'stripe' and order_id is not null and fee is null and deleted_at is null
					and ${"externalId" in of ? "external_id = ?" : OVERDUE}
				order by fee_asked_at nulls first, created_at, id ${"externalId" in of ? "" : "limit ?"} for update skip locked)
		update received_payment set fee_asked_at = now() where id in (select id from chosen)
		returning id as "receivedId", order_id as "orderId", external_id as "externalId"`,
		["externalId" in of ? of.externalId : of.limit],
	)
}

/**
 * Writes down what the provider kept of money, once, with its act.
 *
 * @param fee whole đồng, at least 0
 * @returns the act; null when it was told before
 */
export async function feeTold(
	manager: SqlEntityManager,
	receivedId: string,
	fee: number,
	at: Date,
): Promise<Act | null> {
	const [money]: { orderId: string; provider: string; externalId: string; amount: string }[] =
		await manager.execute(
			`update received_payment set fee = ?, updated_at = now() where id = ? and fee is null and order_id is not null
			returning order_id as "orderId", provider, external_id as "externalId", amount`,
			[fee, receivedId],
		)
	if (!money) return null
	const { orderId, provider, externalId, amount } = money
	const act: Act = {
		id: `jrn_fee_told_${receivedId}`,
		at,
		name: "payment.fee.told",
		actor: { type: "system", id: null },
		subject: { type: "order", id: orderId },
		change: { received: receivedId, provider, externalId, amount: Number(amount), fee },
		tags: [],
	}
	await writeActs(manager, [act])
	return act
}

import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Act } from "../../act"
import { writeActs } from "../../database/write-acts"

export interface DisputeInput {
	externalId: string
	orderId: string
	amount: number
	reason: string
	status: string
}

/**
 * Notes a dispute as it stands, with its act.
 *
 * @returns the act; null when it stood so already
 */
export async function noteDispute(
	manager: SqlEntityManager,
	{ externalId, orderId, amount, reason, status }: DisputeInput,
	at: Date,
): Promise<Act | null> {
	const changed: unknown[] = await manager.execute(
		`insert into card_dispute (id, external_id, order_id, amount, reason, status, at) values (?, ?, ?, ?, ?, ?, ?)
		on conflict (external_id) do update set status = excluded.status, amount = excluded.amount, at = excluded.at, updated_at = now()
			where card_dispute.status <> excluded.status
		returning id`,
		[generateEntityId(undefined, "dispute"), externalId, orderId, amount, reason, status, at.toISOString()],
	)
	if (changed.length === 0) return null
	const act: Act = {
		id: `jrn_dispute_${externalId}_${status}`,
		at,
		name: "payment.dispute.noted",
		actor: { type: "system", id: null },
		subject: { type: "order", id: orderId },
		change: { dispute: externalId, amount, reason, status },
		tags: [],
	}
	await writeActs(manager, [act])
	return act
}

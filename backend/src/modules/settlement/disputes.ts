import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { InferTypeOf } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Act } from "../../act"
import type { LedgerDispute } from "./models/ledger-dispute"

export type LedgerProblem = InferTypeOf<typeof LedgerDispute>["problem"]

/** Something that is not as it should be. `subject` is the key of an event or the id of an order. */
export interface FoundDispute {
	problem: LedgerProblem
	subject: string
	orderId: string
	detail: Record<string, unknown>
}

interface DisputeRow {
	problem: LedgerProblem
	subject: string
	order_id: string
	detail: Record<string, unknown>
}

/**
 * Opens what is found as alarms. One that is open already stays one, seen once more. Raw SQL, because two processes meet in the unique index.
 *
 * @returns the acts of those that are new, not written yet
 */
export async function openDisputes(
	manager: SqlEntityManager,
	found: readonly FoundDispute[],
	at: Date,
): Promise<Act[]> {
	if (found.length === 0) return []
	const rows = found.map(({ problem, subject, orderId, detail }) => ({
		id: generateEntityId(undefined, "ldispute"),
		problem,
		subject,
		order_id: orderId,
		detail,
		found_at: at.toISOString(),
		seen_at: at.toISOString(),
	}))
	const opened: (DisputeRow & { is_new: boolean })[] = await manager.execute(
		`insert into ledger_dispute (id, problem, subject, order_id, detail, found_at, seen_at)
		select id, problem, subject, order_id, detail, found_at, seen_at from jsonb_populate_recordset(null::ledger_dispute, ?::jsonb)
		on conflict (problem, subject) where cleared_at is null
			do update set detail = excluded.detail, seen_at = excluded.seen_at, updated_at = now()
		returning problem, subject, order_id, detail, xmax = 0 as is_new`,
		[JSON.stringify(rows)],
	)
	return opened.filter((row) => row.is_new).map((row) => actOf("settlement.ledger.disputed", row, at))
}

/**
 * Ends every alarm that is not among those found.
 *
 * @returns the acts, not written yet
 */
export async function clearOthers(
	manager: SqlEntityManager,
	found: readonly FoundDispute[],
	at: Date,
): Promise<Act[]> {
	const cleared: DisputeRow[] = await manager.execute(
		`update ledger_dispute set cleared_at = ?, updated_at = now()
		where cleared_at is null and not exists (
			select from jsonb_to_recordset(?::jsonb) as still (problem text, subject text)
			where still.problem = ledger_dispute.problem and still.subject = ledger_dispute.subject)
		returning problem, subject, order_id, detail`,
		[at.toISOString(), JSON.stringify(found.map(({ problem, subject }) => ({ problem, subject })))],
	)
	return cleared.map((row) => actOf("settlement.ledger.cleared", row, at))
}

function actOf(name: string, { problem, subject, order_id, detail }: DisputeRow, at: Date): Act {
	return {
		at,
		name,
		actor: { type: "system", id: null },
		subject: { type: "order", id: order_id },
		change: { problem, subject, ...detail },
		tags: [],
	}
}

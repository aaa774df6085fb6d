import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
	generateEntityId,
	InjectTransactionManager,
	MedusaContext,
	MedusaService,
} from "@medusajs/framework/utils"
import type { Act } from "../../act"
import { JournalEntry } from "./models/journal-entry"
import { OutboxMessage } from "./models/outbox-message"

export default class JournalModuleService extends MedusaService({ JournalEntry, OutboxMessage }) {
	/**
	 * Writes acts. One whose id is already in the journal is left as it was, so whoever is not sure may write again.
	 * Raw SQL, because "on conflict do nothing" is the point.
	 */
	@InjectTransactionManager()
	async record(
		acts: readonly Act[],
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<void> {
		if (acts.length === 0) return
		const rows = acts.map((act) => ({
			id: act.id ?? generateEntityId(undefined, "jrn"),
			at: act.at.toISOString(),
			name: act.name,
			actor_type: act.actor.type,
			actor_id: act.actor.id,
			subject_type: act.subject.type,
			subject_id: act.subject.id,
			change: act.change,
			tags: act.tags,
		}))
		await context.transactionManager?.execute(
			`insert into journal_entry (id, at, name, actor_type, actor_id, subject_type, subject_id, change, tags)
			select id, at, name, actor_type, actor_id, subject_type, subject_id, change, tags
			from jsonb_populate_recordset(null::journal_entry, ?::jsonb)
			on conflict (id) do nothing`,
			[JSON.stringify(rows)],
		)
	}
}

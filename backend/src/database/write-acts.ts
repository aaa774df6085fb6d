import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Act } from "../act"

/**
 * Writes acts into the journal in the transaction of the deed itself, so that neither stands without the other (invariant 17). The
 * journal's table is the one that every context writes; what is written there nobody changes. An act whose id is already there is
 * left as it was, so whoever is not sure may write again. Raw SQL, because "on conflict do nothing" is the point.
 *
 * Call it last: writers to the journal take turns until they commit, and whoever waited for something else meanwhile would make
 * everybody wait. What the unit of work still holds is therefore written before.
 */
export async function writeActs(manager: SqlEntityManager, acts: readonly Act[]): Promise<void> {
	if (acts.length === 0) return
	await manager.flush()
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
	await manager.execute(
		`insert into journal_entry (id, at, name, actor_type, actor_id, subject_type, subject_id, change, tags)
		select id, at, name, actor_type, actor_id, subject_type, subject_id, change, tags
		from jsonb_populate_recordset(null::journal_entry, ?::jsonb)
		on conflict (id) do nothing`,
		[JSON.stringify(rows)],
	)
}

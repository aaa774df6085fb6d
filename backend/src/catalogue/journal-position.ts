import type { MedusaContainer } from "@medusajs/framework/types"
import type { ChangesPage } from "@ocop/contracts"
import { JOURNAL_MODULE } from "../modules/journal"
import type JournalModuleService from "../modules/journal/service"

/** A reader that lies further behind drops everything: that is cheaper than reading it all. */
const FARTHEST_BEHIND = 1000

/** Sequence of the newest act in the journal; 0 while it is empty. */
export async function latestSequence(container: MedusaContainer): Promise<number> {
	const [latest] = await journalOf(container).listJournalEntries(
		{},
		{ select: ["sequence"], order: { sequence: "DESC" }, take: 1 },
	)
	return Number(latest?.sequence ?? 0)
}

/** What caches must drop that have seen the journal up to `after`. `reset`: too far behind, or of another journal. */
export async function changesAfter(container: MedusaContainer, after: number): Promise<ChangesPage> {
	const latest = await latestSequence(container)
	if (after > latest || latest - after > FARTHEST_BEHIND) return { latest, reset: true, changes: [] }
	if (after === latest) return { latest, reset: false, changes: [] }
	const entries = await journalOf(container).listJournalEntries(
		{ sequence: { $gt: after } },
		{ select: ["sequence", "tags"], order: { sequence: "ASC" }, take: FARTHEST_BEHIND },
	)
	const changes = entries.map((entry) => ({ sequence: Number(entry.sequence), tags: entry.tags }))
	// An act may have been written since `latest` was read; a reader goes on from what it really got.
	return { latest: Math.max(latest, changes.at(-1)?.sequence ?? 0), reset: false, changes }
}

function journalOf(container: MedusaContainer): JournalModuleService {
	return container.resolve<JournalModuleService>(JOURNAL_MODULE)
}

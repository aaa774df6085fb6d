import type { MedusaContainer } from "@medusajs/framework/types"
import { JOURNAL_MODULE } from "../modules/journal"
import type JournalModuleService from "../modules/journal/service"

/** Sequence of the newest act in the journal; 0 while it is empty. */
export async function latestSequence(container: MedusaContainer): Promise<number> {
	const journal = container.resolve<JournalModuleService>(JOURNAL_MODULE)
	const [latest] = await journal.listJournalEntries(
		{},
		{ select: ["sequence"], order: { sequence: "DESC" }, take: 1 },
	)
	return Number(latest?.sequence ?? 0)
}

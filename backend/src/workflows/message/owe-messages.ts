import type { MedusaContainer } from "@medusajs/framework/types"
import { messageOfAct } from "../../messages/message-of-act"
import { JOURNAL_MODULE } from "../../modules/journal"
import type JournalModuleService from "../../modules/journal/service"

const PAGE = 500
const MOST_PAGES = 20

/**
 * Owes the messages of every act that the journal tells of since it was followed last, each once: so nobody who does something need remember to write to anybody, and what
 * happened while no process ran is told later (invariant 19).
 */
export async function oweMessages(container: MedusaContainer): Promise<void> {
	const journal = container.resolve<JournalModuleService>(JOURNAL_MODULE)
	let position = await journal.messagesFollowed()
	for (let page = 0; page < MOST_PAGES; page++) {
		const acts = await journal.listJournalEntries(
			{ sequence: { $gt: position } },
			{
				select: ["id", "sequence", "at", "name", "subject_id", "change"],
				order: { sequence: "ASC" },
				take: PAGE,
			},
		)
		const last = acts.at(-1)
		if (!last) return
		for (const act of acts) {
			const message = await messageOfAct(container, act)
			if (message) await journal.oweMessage(message)
		}
		position = Number(last.sequence)
		// Not before they are owed: a process that is killed here reads them again.
		await journal.messagesFollowedTo(position)
	}
}

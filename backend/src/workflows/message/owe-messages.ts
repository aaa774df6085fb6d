import type { MedusaContainer } from "@medusajs/framework/types"
import { messageOfAct } from "../../messages/message-of-act"
import { JOURNAL_MODULE } from "../../modules/journal"
import type JournalModuleService from "../../modules/journal/service"
import { readJournalOn } from "../journal/read-on"

/**
 * Owes the messages of every act that the journal tells of since it was followed last, each once: so nobody who does something need remember to write to anybody, and what
 * happened while no process ran is told later (invariant 19).
 */
export async function oweMessages(container: MedusaContainer): Promise<void> {
	const journal = container.resolve<JournalModuleService>(JOURNAL_MODULE)
	await readJournalOn(container, {
		position: await journal.messagesFollowed(),
		follow: async (acts) => {
			for (const act of acts) {
				const message = await messageOfAct(container, act)
				if (message) await journal.oweMessage(message)
			}
		},
		moveTo: (position) => journal.messagesFollowedTo(position),
	})
}

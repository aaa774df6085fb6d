import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { JOURNAL_MODULE } from "../../modules/journal"
import type { JournalEntry } from "../../modules/journal/models/journal-entry"
import type JournalModuleService from "../../modules/journal/service"

const PAGE = 500
const MOST_PAGES = 20
const READ = ["id", "sequence", "at", "name", "subject_type", "subject_id", "change"] as const

/** An act as who follows the journal reads it. */
export type FollowedAct = Pick<InferTypeOf<typeof JournalEntry>, (typeof READ)[number]>

interface Follower {
	/** The sequence up to which the journal has been followed. */
	position: number
	/** What follows from acts, in their order. Done twice it is done once. */
	follow(acts: readonly FollowedAct[]): Promise<void>
	/** Told after what follows is done: a process that is killed in between reads those acts again. */
	moveTo(position: number): Promise<void>
}

/**
 * Reads the journal on from where a follower got to, page by page, so that what happened while no process ran is followed later (invariant 19). One that lies
 * very far behind goes on in its next run.
 */
export async function readJournalOn(container: MedusaContainer, follower: Follower): Promise<void> {
	const journal = container.resolve<JournalModuleService>(JOURNAL_MODULE)
	let { position } = follower
	for (let page = 0; page < MOST_PAGES; page++) {
		const acts = await journal.listJournalEntries(
			{ sequence: { $gt: position } },
			{ select: [...READ], order: { sequence: "ASC" }, take: PAGE },
		)
		const last = acts.at(-1)
		if (!last) return
		await follower.follow(acts)
		position = Number(last.sequence)
		await follower.moveTo(position)
	}
}

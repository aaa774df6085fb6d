import type { ChangesPage } from "@ocop/contracts"
import { RecentlyUsed } from "./recently-used"

/** A page's data as it is sent, the journal's tags of everything on it, and the moment (ms) that ends it. */
export interface DetailCopy {
	json: string
	tags: readonly string[]
	until: number
}

/** How long the journal is taken to be as it was seen: half of the two seconds that invariant 1 allows our caches. */
const JOURNAL_LOOK_MS = 1000
/** What no act tells of (a price that a price list ends) is read again by then, as in the storefront. */
const OLDEST_MS = 60_000
const CAPACITY = 4000
/** Tags of acts that say precisely which pages they are about. */
const PRECISE = /^(product|producer|certificate|fair|booth):/

/**
 * Copies of listings' pages in this process, the least recently used forgotten first. A copy is dropped by the acts that name something on it, and all of them
 * by an act that does not say so precisely (lists that change, a showroom that moved), so none is older than a look at the journal.
 */
export class DetailCopies<Source> {
	private readonly copies = new RecentlyUsed<DetailCopy>(CAPACITY)
	private sequence = -1
	private lookedAt = Number.NEGATIVE_INFINITY
	private ownActsSeen = -1
	private look: Promise<void> | null = null

	/**
	 * @param changesAfter what the journal says after a sequence
	 * @param ownActs grows with every act of this process, so that it is not asked later about what it did itself
	 */
	constructor(
		private readonly changesAfter: (source: Source, after: number) => Promise<ChangesPage>,
		private readonly ownActs: () => number,
	) {}

	/** The copy under `key`, or what `make` makes now; a failure is not kept. */
	async answer(source: Source, key: string, at: Date, make: () => Promise<DetailCopy>): Promise<string> {
		await this.lookAtJournal(source)
		const kept = this.copies.use(key, ({ until }) => until > at.getTime())
		if (kept) return kept.json
		const seen = this.sequence
		const made = await make()
		// An act that was written meanwhile may be about what was already read.
		if (seen === this.sequence)
			this.copies.keep(key, { ...made, until: Math.min(made.until, at.getTime() + OLDEST_MS) })
		return made.json
	}

	private async lookAtJournal(source: Source): Promise<void> {
		const news = this.ownActs() !== this.ownActsSeen
		if (!news && performance.now() - this.lookedAt < JOURNAL_LOOK_MS) return
		// A look that began before the act may not have seen it.
		if (news) await this.look
		this.look ??= this.follow(source).finally(() => {
			this.look = null
		})
		await this.look
	}

	private async follow(source: Source): Promise<void> {
		const started = performance.now()
		const acts = this.ownActs()
		const { latest, reset, changes } = await this.changesAfter(source, Math.max(0, this.sequence))
		if (reset || this.sequence < 0 || changes.some(({ tags }) => !arePrecise(tags))) this.copies.forgetAll()
		else this.drop(new Set(changes.flatMap(({ tags }) => tags)))
		this.sequence = latest
		this.lookedAt = started
		this.ownActsSeen = acts
	}

	private drop(tags: ReadonlySet<string>): void {
		if (tags.size === 0) return
		this.copies.forget((copy) => copy.tags.some((tag) => tags.has(tag)))
	}
}

/** An act without tags is on no page. "catalogue" beside the pages that it is about says only that lists change as well. */
function arePrecise(tags: readonly string[]): boolean {
	const precise = tags.filter((tag) => PRECISE.test(tag))
	return tags.every((tag) => precise.includes(tag) || (tag === "catalogue" && precise.length > 0))
}

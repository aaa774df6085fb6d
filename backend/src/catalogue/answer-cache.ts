import { RecentlyUsed } from "./recently-used"
import { SharedWork } from "./shared-work"

/** An answer and the moment (ms) from which it is wrong. */
export interface TimedAnswer<Answer> {
	answer: Answer
	until: number
}

/**
 * Answers of this process, the least recently used forgotten first. Each was made from a revision of the catalogue and ends at a
 * moment: an answer of another revision, or past its moment, does not exist. What a thousand ask for at once is made once.
 */
export class AnswerCache<Answer> {
	private readonly kept: RecentlyUsed<TimedAnswer<Answer> & { revision: number }>
	private readonly making = new SharedWork<TimedAnswer<Answer>>()

	constructor(capacity: number) {
		this.kept = new RecentlyUsed(capacity)
	}

	/** The answer that is kept, or one made by `make`, which is then kept; a failure is not. */
	async answer(
		key: string,
		revision: number,
		at: Date,
		make: () => Promise<TimedAnswer<Answer>>,
	): Promise<Answer> {
		const kept = this.kept.use(key, (copy) => copy.revision === revision && copy.until > at.getTime())
		if (kept) return kept.answer
		let isMine = false
		const made = await this.making.run(`${revision} ${key}`, async () => {
			isMine = true
			const fresh = await make()
			this.kept.keep(key, { ...fresh, revision })
			return fresh
		})
		// Begun by somebody before the moment that ends it, and awaited across that moment.
		return isMine || made.until > at.getTime() ? made.answer : (await make()).answer
	}
}

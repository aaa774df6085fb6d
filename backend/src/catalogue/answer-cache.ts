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
	private readonly kept = new Map<string, TimedAnswer<Answer> & { revision: number }>()
	private readonly making = new SharedWork<TimedAnswer<Answer>>()

	constructor(private readonly capacity: number) {}

	/** The answer that is kept, or one made by `make`, which is then kept; a failure is not. */
	async answer(
		key: string,
		revision: number,
		at: Date,
		make: () => Promise<TimedAnswer<Answer>>,
	): Promise<Answer> {
		const kept = this.get(key, revision, at)
		if (kept) return kept.answer
		let isMine = false
		const made = await this.making.run(`${revision} ${key}`, async () => {
			isMine = true
			const fresh = await make()
			this.put(key, fresh, revision)
			return fresh
		})
		// Begun by somebody before the moment that ends it, and awaited across that moment.
		return isMine || made.until > at.getTime() ? made.answer : (await make()).answer
	}

	private get(key: string, revision: number, at: Date): TimedAnswer<Answer> | undefined {
		const found = this.kept.get(key)
		if (!found) return undefined
		this.kept.delete(key)
		if (found.revision !== revision || found.until <= at.getTime()) return undefined
		this.kept.set(key, found)
		return found
	}

	private put(key: string, made: TimedAnswer<Answer>, revision: number): void {
		this.kept.delete(key)
		this.kept.set(key, { ...made, revision })
		if (this.kept.size <= this.capacity) return
		for (const oldest of this.kept.keys()) {
			this.kept.delete(oldest)
			return
		}
	}
}

/** Work that many ask for at the same moment and that is done once: whoever comes while it runs gets the same answer, or the same failure. */
export class SharedWork<Answer> {
	private readonly running = new Map<string, { answer: Promise<Answer>; since: number }>()

	/** @param joinWithinMs who comes later than this after it began has work of its own done: what was read by then may have changed */
	constructor(private readonly joinWithinMs = Number.POSITIVE_INFINITY) {}

	async run(key: string, work: () => Promise<Answer>): Promise<Answer> {
		const known = this.running.get(key)
		const now = performance.now()
		if (known && now - known.since <= this.joinWithinMs) return known.answer
		const mine = {
			since: now,
			answer: work().finally(() => {
				if (this.running.get(key) === mine) this.running.delete(key)
			}),
		}
		this.running.set(key, mine)
		return mine.answer
	}
}

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

/**
 * Work that is done one piece after the other. A round reads whatever there is to read by then: who asks for one while another waits for its turn
 * shares that one, which begins after they asked. A thousand askers wait for two rounds and not for a thousand.
 */
export class Turns {
	private last: Promise<unknown> = Promise.resolve()
	private waiting: Promise<void> | null = null

	/** Runs when all that was asked for before has ended, well or not; only who asked hears of a failure. */
	async alone(work: () => Promise<void>): Promise<void> {
		const mine = this.last.then(work, work)
		this.last = mine.catch(() => undefined)
		await mine
	}

	/** @param round the same work at every call */
	async shared(round: () => Promise<void>): Promise<void> {
		this.waiting ??= this.alone(() => {
			this.waiting = null
			return round()
		})
		await this.waiting
	}
}

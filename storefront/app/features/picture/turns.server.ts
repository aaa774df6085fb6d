interface Queues {
	/** Somebody looks at the place where it will stand. */
	soon: (() => void)[]
	/** Nobody waits for it: its turn comes when nobody else's is due. */
	whenIdle: (() => void)[]
}

/** How many pieces of work run at once; the others wait in line, first come first served. */
export class Turns {
	private busy = 0
	private readonly queues: Queues = { soon: [], whenIdle: [] }

	constructor(private readonly atOnce: number) {}

	/** Does the work when its turn has come. Work for later goes behind everything that is wanted soon, also what comes after it. */
	async take<Result>(when: keyof Queues, work: () => Promise<Result>): Promise<Result> {
		if (this.busy < this.atOnce) this.busy += 1
		// Whoever ends hands the turn over, so nobody can slip in between.
		else await new Promise<void>((resolve) => this.queues[when].push(resolve))
		try {
			return await work()
		} finally {
			const next = this.queues.soon.shift() ?? this.queues.whenIdle.shift()
			if (next) next()
			else this.busy -= 1
		}
	}
}

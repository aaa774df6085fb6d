/** Said instead of asking an engine that has just failed, or that does not answer. */
export class EngineSilent extends Error {
	override readonly name = "EngineSilent"
}

/**
 * Stands before an engine that may be dead or hang: a question takes at most so long, and after a failure nobody asks for a while. So
 * one shopper waits for the time limit, not each of a thousand.
 */
export class EngineGuard {
	private restsUntil = Number.NEGATIVE_INFINITY

	/** @param restMs how long the engine is left alone after a failure */
	constructor(private readonly restMs: number) {}

	/**
	 * What `work` answers.
	 *
	 * @throws EngineSilent past the time limit, and at once while the engine is left alone; else what `work` threw
	 */
	async ask<Answer>(limitMs: number, work: () => Promise<Answer>): Promise<Answer> {
		if (performance.now() < this.restsUntil) throw new EngineSilent("it is left alone after a failure")
		let timer: NodeJS.Timeout | undefined
		try {
			const limit = new Promise<never>((_, refuse) => {
				timer = setTimeout(() => refuse(new EngineSilent(`no answer within ${limitMs} ms`)), limitMs)
			})
			return await Promise.race([work(), limit])
		} catch (error) {
			this.restsUntil = performance.now() + this.restMs
			throw error
		} finally {
			clearTimeout(timer)
		}
	}
}

const REST_MS = 5000

/** Before the search engine of this process. */
export const searchEngine = new EngineGuard(REST_MS)

/**
 * Answers of this process, the least recently used forgotten first. Each was made from a revision of the catalogue and ends at a
 * moment: an answer of another revision, or past its moment, does not exist.
 */
export class AnswerCache<Answer> {
	private readonly kept = new Map<string, { answer: Answer; revision: number; until: number }>()

	constructor(private readonly capacity: number) {}

	get(key: string, revision: number, at: Date): Answer | undefined {
		const found = this.kept.get(key)
		if (!found) return undefined
		this.kept.delete(key)
		if (found.revision !== revision || found.until <= at.getTime()) return undefined
		this.kept.set(key, found)
		return found.answer
	}

	/** @param until ms from which the answer is wrong */
	put(key: string, answer: Answer, revision: number, until: number): void {
		this.kept.delete(key)
		this.kept.set(key, { answer, revision, until })
		if (this.kept.size <= this.capacity) return
		for (const oldest of this.kept.keys()) {
			this.kept.delete(oldest)
			return
		}
	}
}

/** Work that many ask for at the same moment and that is done once: whoever comes while it runs gets the same answer, or the same failure. */
export class SharedWork<Answer> {
	private readonly running = new Map<string, Promise<Answer>>()

	async run(key: string, work: () => Promise<Answer>): Promise<Answer> {
		const known = this.running.get(key)
		if (known) return known
		const mine = work().finally(() => this.running.delete(key))
		this.running.set(key, mine)
		return mine
	}
}

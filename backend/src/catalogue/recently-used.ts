/** So many values by their keys; beyond that the least recently used is forgotten. */
export class RecentlyUsed<Value> {
	private readonly kept = new Map<string, Value>()

	constructor(private readonly capacity: number) {}

	/** The value, which is the most recently used one by that; undefined when there is none or `isGood` refuses it, which forgets it. */
	use(key: string, isGood: (value: Value) => boolean): Value | undefined {
		const found = this.kept.get(key)
		if (found === undefined) return undefined
		this.kept.delete(key)
		if (!isGood(found)) return undefined
		this.kept.set(key, found)
		return found
	}

	keep(key: string, value: Value): void {
		this.kept.delete(key)
		this.kept.set(key, value)
		if (this.kept.size <= this.capacity) return
		for (const oldest of this.kept.keys()) {
			this.kept.delete(oldest)
			return
		}
	}

	forget(which: (value: Value) => boolean): void {
		for (const [key, value] of this.kept) if (which(value)) this.kept.delete(key)
	}

	forgetAll(): void {
		this.kept.clear()
	}
}

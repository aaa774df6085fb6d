/** A repeatable source of choices: the same seed gives the same sequence on every machine. */
export interface Random {
	/** A fraction in [0, 1). */
	next(): number
	/** A whole number in [min, max], both included. */
	int(min: number, max: number): number
	/** A number in [min, max). */
	between(min: number, max: number): number
	chance(probability: number): boolean
	/** One element; throws RangeError when the list is empty. */
	pick<T>(list: readonly T[]): T
	/** One element, heavier ones more often; throws RangeError when no weight is positive. */
	weighted<T>(list: readonly T[], weightOf: (item: T) => number): T
	shuffled<T>(list: readonly T[]): T[]
	/** An independent sequence, so that a change in one part of the data set leaves the others as they were. */
	fork(label: string): Random
}

const UINT32 = 4_294_967_296

/** FNV-1a with a final mix: short texts that differ in one letter end up far apart. */
export function hashText(text: string): number {
	let hash = 2_166_136_261
	for (let index = 0; index < text.length; index += 1) {
		hash = Math.imul(hash ^ text.charCodeAt(index), 16_777_619)
	}
	hash = Math.imul(hash ^ (hash >>> 16), 2_246_822_507)
	hash = Math.imul(hash ^ (hash >>> 13), 3_266_489_909)
	return (hash ^ (hash >>> 16)) >>> 0
}

/** Mulberry32 behind the Random interface: small, fast, and good enough for a demo; never use it for secrets. */
export function createRandom(seed: number | string): Random {
	const label = String(seed)
	let state = hashText(label)
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0
		let mixed = Math.imul(state ^ (state >>> 15), state | 1)
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
		return ((mixed ^ (mixed >>> 14)) >>> 0) / UINT32
	}
	const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
	return {
		next,
		int,
		between: (min, max) => min + next() * (max - min),
		chance: (probability) => next() < probability,
		pick: (list) => {
			const index = Math.floor(next() * list.length)
			if (index >= list.length) throw new RangeError("Cannot pick from an empty list")
			return list[index] as (typeof list)[number]
		},
		weighted: (list, weightOf) => {
			const total = list.reduce((sum, item) => sum + weightOf(item), 0)
			let left = next() * total
			for (const item of list) {
				left -= weightOf(item)
				if (left < 0) return item
			}
			throw new RangeError("Cannot pick: no positive weight")
		},
		shuffled: (list) => {
			const copy = [...list]
			for (let end = copy.length - 1; end > 0; end -= 1) {
				const other = int(0, end)
				const held = copy[end] as (typeof list)[number]
				copy[end] = copy[other] as (typeof list)[number]
				copy[other] = held
			}
			return copy
		},
		fork: (child) => createRandom(`${label}/${child}`),
	}
}

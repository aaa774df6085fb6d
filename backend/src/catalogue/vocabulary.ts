import { editDistance, foldText } from "@ocop/domain"

const PAIR_WEIGHT = 3
const CHANGE_PENALTY = 2
const UNKNOWN_PENALTY = 6
/** Shorter words are one slip away from too many others. */
const SHORTEST_MENDED = 2
const MOST_WORDS = 12

/**
 * The words of all titles and makers, how often each occurs and beside which others: enough to mend a slip in a query. Vietnamese
 * words are pairs of syllables, so the neighbour tells more than the frequency: "banh cuom" is "banh cuon" although "cuom" may be
 * a word elsewhere.
 */
export class Vocabulary {
	private readonly frequency = new Map<string, number>()
	private readonly pairs = new Map<string, number>()
	private readonly byLength = new Map<number, string[]>()
	private readonly spelling = new Map<string, Map<string, number>>()

	/**
	 * @param texts titles and names as written, accents and all
	 * @param others words that are no slips although no title holds them: of places and kinds, folded
	 */
	constructor(
		texts: Iterable<string>,
		private readonly others: ReadonlySet<string> = new Set(),
	) {
		for (const text of texts) this.read(text)
		for (const word of this.frequency.keys()) {
			const sameLength = this.byLength.get(word.length)
			if (sameLength) sameLength.push(word)
			else this.byLength.set(word.length, [word])
		}
	}

	knows(word: string): boolean {
		return this.frequency.has(word) || this.others.has(word)
	}

	/**
	 * The likeliest meaning of a query with at most one slip a word, folded; null when it is best left as typed. Words that nobody
	 * uses and that nothing resembles stay as they are.
	 */
	mend(query: string): string | null {
		const typed = wordsOf(query).slice(0, MOST_WORDS)
		if (typed.length === 0) return null
		let paths = [{ words: [] as string[], score: 0 }]
		for (const word of typed) {
			const candidates = this.candidates(word)
			paths = candidates.map((candidate) => {
				const extended = paths.map((path) => ({
					words: [...path.words, candidate.word],
					score: path.score + candidate.score + this.pairScore(path.words.at(-1), candidate.word),
				}))
				return extended.reduce((best, next) => (next.score > best.score ? next : best))
			})
		}
		const best = paths.reduce((top, next) => (next.score > top.score ? next : top))
		const mended = best.words.join(" ")
		return mended === typed.join(" ") ? null : mended
	}

	/** A folded query as titles usually write it, accents and all, so that it can be shown: "banh cuon" → "bánh cuốn". */
	spell(query: string): string {
		const words = wordsOf(query)
		return words
			.map((word, place) => {
				const spellings = this.spellingBeside(words[place - 1], word, words[place + 1])
				return spellings ?? word
			})
			.join(" ")
	}

	private read(text: string): void {
		const written = text
			.normalize("NFC")
			.toLowerCase()
			.split(/[^\p{L}\p{N}]+/u)
			.filter((word) => word !== "")
		const folded = written.map((word) => foldText(word))
		for (const [place, word] of folded.entries()) {
			increase(this.frequency, word)
			const before = folded[place - 1]
			const after = folded[place + 1]
			const form = written[place] ?? word
			if (before !== undefined) {
				increase(this.pairs, `${before} ${word}`)
				this.remember(`${before} ${word}|2`, form)
			}
			if (after !== undefined) this.remember(`${word} ${after}|1`, form)
			this.remember(word, form)
		}
	}

	private remember(key: string, form: string): void {
		const forms = this.spelling.get(key)
		if (forms) increase(forms, form)
		else this.spelling.set(key, new Map([[form, 1]]))
	}

	private spellingBeside(
		before: string | undefined,
		word: string,
		after: string | undefined,
	): string | undefined {
		const beside =
			(before === undefined ? undefined : this.spelling.get(`${before} ${word}|2`)) ??
			(after === undefined ? undefined : this.spelling.get(`${word} ${after}|1`)) ??
			this.spelling.get(word)
		return beside && [...beside].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
	}

	private candidates(typed: string): { word: string; score: number }[] {
		const own = this.frequency.get(typed) ?? (this.others.has(typed) ? 1 : undefined)
		const candidates = [{ word: typed, score: own === undefined ? -UNKNOWN_PENALTY : Math.log1p(own) }]
		if (typed.length < SHORTEST_MENDED) return candidates
		for (const length of [typed.length - 1, typed.length, typed.length + 1]) {
			for (const word of this.byLength.get(length) ?? []) {
				if (word === typed || editDistance(typed, word, 1) > 1) continue
				candidates.push({ word, score: Math.log1p(this.frequency.get(word) ?? 0) - CHANGE_PENALTY })
			}
		}
		return candidates
	}

	private pairScore(before: string | undefined, word: string): number {
		if (before === undefined) return 0
		return PAIR_WEIGHT * Math.log1p(this.pairs.get(`${before} ${word}`) ?? 0)
	}
}

function wordsOf(text: string): string[] {
	const folded = foldText(text)
	return folded === "" ? [] : folded.split(" ")
}

function increase(counts: Map<string, number>, key: string): void {
	counts.set(key, (counts.get(key) ?? 0) + 1)
}

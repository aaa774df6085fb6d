import type { MedusaContainer, SearchMatchStrategy } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { foldText } from "@ocop/domain"
import { LISTING_INDEX } from "./listing-documents"
import type { ListingTable } from "./listing-table"
import { Vocabulary } from "./vocabulary"

/** More listings than this are not told apart by words; filters and counts then speak of the best ones. */
const MOST_MATCHES = 5000
/** Fewer hits than this make us ask whether a word was mistyped. */
const FEW = 3

export interface WordsFound {
	/** Product ids, best first. */
	ids: string[]
	/** What was searched instead of what was typed, to be shown; null when nothing was mended. */
	correctedQuery: string | null
}

let vocabulary: { wording: number; words: Vocabulary } | null = null

/**
 * Listings by words, blind to accents and case. When little is found as typed, an unfinished last word may stand for any that begins
 * with it, and then one slip a word is forgiven by what our own titles say (invariant 16).
 */
export async function searchWords(
	container: MedusaContainer,
	table: ListingTable,
	query: string,
): Promise<WordsFound> {
	const typed = foldText(query)
	// Nothing but signs: no word to look for, so nothing is found.
	if (typed === "") return { ids: [], correctedQuery: null }
	const exact = await matches(container, typed, "all")
	const words = wordsOf(table)
	if (exact.length >= FEW) return { ids: exact, correctedQuery: null }
	const unknown = typed.split(" ").filter((word) => !words.knows(word))
	if (exact.length > 0 && unknown.length === 0) return { ids: exact, correctedQuery: null }

	if (exact.length === 0) {
		const begun = await matches(container, typed, "last")
		if (begun.length > 0) return { ids: begun, correctedQuery: null }
	}
	const mended = words.mend(typed)
	if (mended !== null) {
		const meant = await matches(container, mended, "all")
		if (meant.length > exact.length) return { ids: meant, correctedQuery: words.spell(mended) }
	}
	return { ids: exact, correctedQuery: null }
}

async function matches(
	container: MedusaContainer,
	text: string,
	strategy: SearchMatchStrategy,
): Promise<string[]> {
	const found = await container.resolve(Modules.SEARCH).search({
		entity: LISTING_INDEX,
		fields: ["id"],
		filters: { q: text },
		pagination: { take: MOST_MATCHES },
		search_options: { match_strategy: strategy, count: "none" },
	})
	return found.hits.map((hit) => hit.id)
}

/** The vocabulary of the table's present titles; made anew only when titles changed. */
function wordsOf(table: ListingTable): Vocabulary {
	if (vocabulary?.wording !== table.wording) {
		const texts = [...table.all()].flatMap((row) => [row.title, row.maker])
		vocabulary = { wording: table.wording, words: new Vocabulary(texts) }
	}
	return vocabulary.words
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { foldText } from "@ocop/domain"
import { EngineSilent, searchEngine } from "./engine-guard"
import { LISTING_INDEX } from "./listing-documents"
import type { ListingTable } from "./listing-table"
import { Vocabulary } from "./vocabulary"

/** More listings than this are not told apart by words; filters and counts then speak of the best ones. */
const MOST_MATCHES = 5000
/** An engine that does not answer within this is taken to be down. */
const TIME_LIMIT_MS = 2000
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
 * Listings by words, blind to accents and case. When little is found as typed, one slip a word is forgiven by what our own titles say; and
 * when nothing is, the last word may be unfinished (invariant 16).
 */
export async function searchWords(
	container: MedusaContainer,
	table: ListingTable,
	query: string,
): Promise<WordsFound> {
	const typed = foldText(query)
	// Nothing but signs: no word to look for, so nothing is found.
	if (typed === "") return { ids: [], correctedQuery: null }
	const exact = await matches(container, table, typed, "all")
	const words = wordsOf(table)
	if (exact.length >= FEW) return { ids: exact, correctedQuery: null }
	const unknown = typed.split(" ").filter((word) => !words.knows(word))
	if (exact.length > 0 && unknown.length === 0) return { ids: exact, correctedQuery: null }

	const mended = words.mend(typed)
	if (mended !== null) {
		const meant = await matches(container, table, mended, "all")
		if (meant.length > exact.length) return { ids: meant, correctedQuery: words.spell(mended) }
	}
	// The last word may not be typed to its end.
	if (exact.length === 0) return { ids: await matches(container, table, typed, "last"), correctedQuery: null }
	return { ids: exact, correctedQuery: null }
}

/**
 * Ids by the search engine; by this process' own table when the engine is down, so that a shopper finds things all the same.
 *
 * Engines differ in what they find unasked. Meilisearch takes a last word for unfinished unless it is quoted, and by "last" means that
 * words may be left out; so words are quoted and it is told that all must be there. Postgres reads over the quotes.
 */
async function matches(
	container: MedusaContainer,
	table: ListingTable,
	text: string,
	strategy: "all" | "last",
): Promise<string[]> {
	try {
		const found = await searchEngine.ask(TIME_LIMIT_MS, () =>
			container.resolve(Modules.SEARCH).search({
				entity: LISTING_INDEX,
				fields: ["id"],
				filters: { q: quoted(text, strategy) },
				pagination: { take: MOST_MATCHES },
				search_options: {
					match_strategy: strategy,
					count: "none",
					provider_options: { meilisearch: { matchingStrategy: "all" } },
				},
			}),
		)
		return found.hits.map((hit) => hit.id)
	} catch (error) {
		if (!(error instanceof EngineSilent))
			container
				.resolve(ContainerRegistrationKeys.LOGGER)
				.warn(`The search engine did not answer: ${error instanceof Error ? error.message : error}`)
		return matchesInTable(table, text, strategy)
	}
}

function quoted(text: string, strategy: "all" | "last"): string {
	const words = text.split(" ")
	const whole = strategy === "all" ? words.length : words.length - 1
	return words.map((word, place) => (place < whole ? `"${word}"` : word)).join(" ")
}

/** Listings that hold every word, those with more of them in their title first. */
export function matchesInTable(table: ListingTable, text: string, strategy: "all" | "last"): string[] {
	const words = text.split(" ")
	const wanted = words.map((word, place) =>
		strategy === "last" && place === words.length - 1 ? ` ${word}` : ` ${word} `,
	)
	return [...table.all()]
		.filter((row) => wanted.every((word) => row.foldedTitle.includes(word) || row.foldedRest.includes(word)))
		.map((row) => ({ id: row.id, inTitle: wanted.filter((word) => row.foldedTitle.includes(word)).length }))
		.sort((a, b) => b.inTitle - a.inTitle || (a.id < b.id ? -1 : 1))
		.slice(0, MOST_MATCHES)
		.map(({ id }) => id)
}

/** The vocabulary of the table's present titles; made anew only when titles changed. */
function wordsOf(table: ListingTable): Vocabulary {
	if (vocabulary?.wording !== table.wording) {
		const rows = [...table.all()]
		const others = new Set(rows.flatMap((row) => row.foldedRest.trim().split(" ")))
		const texts = rows.flatMap((row) => [row.title, row.maker])
		vocabulary = { wording: table.wording, words: new Vocabulary(texts, others) }
	}
	return vocabulary.words
}

import type { MedusaContainer } from "@medusajs/framework/types"
import {
	CATALOGUE_PAGE_SIZE,
	type CataloguePage,
	type CatalogueQuery,
	type ListingCard,
} from "@ocop/contracts"
import { dayAt, startOfDay } from "@ocop/domain"
import { MarketError } from "../market-error"
import { AnswerCache } from "./answer-cache"
import { browse } from "./browse"
import { ratingsOfListings } from "./listing-cards"
import { listingIndex } from "./listing-index"
import { comparisonOf, type ListingRow, type ListingTable, starsInForce } from "./listing-table"
import { searchWords } from "./word-search"

const CAPACITY = 500
const answers = new AnswerCache<CataloguePage>(CAPACITY)

/**
 * A page of the catalogue. Answers are remembered for as long as nothing changed and no star of the catalogue expired; the journal is
 * asked every second, so a revoked star is gone from every answer within that (invariant 1).
 *
 * @throws MarketError 404 for a page past the end
 */
export async function cataloguePage(
	container: MedusaContainer,
	query: CatalogueQuery,
	at: Date,
): Promise<CataloguePage> {
	await listingIndex.upToDate(container)
	return answers.answer(keyOf(query), listingIndex.table.revision, at, async () => {
		const page = (await makePage(container, query, at)) ?? (await afterCatchingUp(container, query, at))
		return { answer: page, until: nextStarChange(listingIndex.table.all(), at) }
	})
}

/** The moment from which the stars of some of these listings are others than at `at`, in ms; infinite when none are. */
export function nextStarChange(rows: Iterable<ListingRow>, at: Date): number {
	const now = at.getTime()
	let next = Number.POSITIVE_INFINITY
	for (const row of rows) {
		if (row.stars === 0) continue
		if (row.validFrom > now) next = Math.min(next, row.validFrom)
		else if (row.validThrough >= now) next = Math.min(next, row.validThrough + 1)
	}
	return next
}

/** An instant in ms as the contract writes it; null when there is none. */
export function freshUntilOf(ms: number): string | null {
	return Number.isFinite(ms) ? new Date(ms).toISOString() : null
}

/** Cards of rows with the stars that the register gives now; null when it disagrees with the table about any of them. */
export async function cardsOfRows(
	container: MedusaContainer,
	rows: readonly ListingRow[],
	at: Date,
): Promise<ListingCard[] | null> {
	const ratings = await ratingsOfListings(
		container,
		rows.map((row) => ({ productId: row.id, certifiedProductId: row.certifiedProductId })),
		at,
	)
	const today = startOfDay(dayAt(at)).getTime()
	if (rows.some((row) => (ratings.get(row.id)?.stars ?? 0) !== starsInForce(row, today))) return null
	return rows.map((row) => ({ ...row.card, rating: ratings.get(row.id) ?? null }))
}

async function makePage(
	container: MedusaContainer,
	query: CatalogueQuery,
	at: Date,
): Promise<CataloguePage | null> {
	const { q, sort, page, ...filter } = query
	const { table } = listingIndex
	const today = startOfDay(dayAt(at)).getTime()
	const words = q === undefined || q === "" ? null : await searchWords(container, table, q)
	const { rows, facets } = browse(candidates(table, words?.ids ?? null, sort, today), filter, today)
	const pages = Math.max(1, Math.ceil(rows.length / CATALOGUE_PAGE_SIZE))
	if (page > pages)
		throw new MarketError("catalogue.page_not_found", 404, { field: "page", params: { pages } })
	const shown = rows.slice((page - 1) * CATALOGUE_PAGE_SIZE, page * CATALOGUE_PAGE_SIZE)
	const listings = await cardsOfRows(container, shown, at)
	return (
		listings && {
			listings,
			total: rows.length,
			page,
			pages,
			facets,
			correctedQuery: words?.correctedQuery ?? null,
			freshUntil: freshUntilOf(nextStarChange(table.all(), at)),
		}
	)
}

/** The register knows something that the table does not yet: read on and answer from that. */
async function afterCatchingUp(
	container: MedusaContainer,
	query: CatalogueQuery,
	at: Date,
): Promise<CataloguePage> {
	await listingIndex.catchUp(container)
	const page = await makePage(container, query, at)
	if (!page) throw new MarketError("catalogue.changing", 503, { retryAfterSeconds: 1 })
	return page
}

function candidates(
	table: ListingTable,
	matched: readonly string[] | null,
	sort: CatalogueQuery["sort"],
	today: number,
): readonly ListingRow[] {
	if (matched === null) return table.inOrder(sort, today)
	const rows = matched.flatMap((id) => table.get(id) ?? [])
	// The engine's order is the relevance; any other sort is ours.
	return sort === "relevance" ? rows : rows.sort(comparisonOf(sort, today))
}

function keyOf(query: CatalogueQuery): string {
	return JSON.stringify(Object.entries(query).sort(([a], [b]) => (a < b ? -1 : 1)))
}

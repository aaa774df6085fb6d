import type { CATALOGUE_SORTS, ListingCard } from "@ocop/contracts"
import { listingCard } from "@ocop/contracts"
import type { ListingDocument } from "./listing-documents"

export type CatalogueSort = (typeof CATALOGUE_SORTS)[number]

/** A listing as the catalogue filters, counts and sorts it. Instants in ms, money in đồng. */
export interface ListingRow {
	id: string
	handle: string
	producer: string
	group: string
	subgroup: string
	stars: number
	validFrom: number
	validThrough: number
	ward: string
	district: string
	province: string
	price: number | null
	inStock: boolean
	created: number
	changed: number
	title: string
	maker: string
	certifiedProductId: string | null
	/** Folded texts, each with a space before and after: the title, and everything else that is searched. */
	foldedTitle: string
	foldedRest: string
	/** Without stars: those are read from the register when the card is shown. */
	card: ListingCard
}

/**
 * The catalogue of this process: one row a published listing. Filters with facets over thousands of listings take a database tens
 * of milliseconds each; over this table they take one. It is filled from the search index and follows the tables as that does
 * (listing-index.ts); it never decides what a card says of stars.
 */
export class ListingTable {
	private readonly rows = new Map<string, ListingRow>()
	private ordered = new Map<CatalogueSort, ListingRow[]>()
	private byProducer: Map<string, ListingRow[]> | null = null
	private orderedAt = Number.NaN
	private revisionNumber = 0
	private wordingNumber = 0

	/** Grows with every change, so that an answer made from an older state can be told. */
	get revision(): number {
		return this.revisionNumber
	}

	/** Grows when titles or makers change. */
	get wording(): number {
		return this.wordingNumber
	}

	get size(): number {
		return this.rows.size
	}

	get(id: string): ListingRow | undefined {
		return this.rows.get(id)
	}

	/** A producer's listings, in no promised order. */
	ofProducer(handle: string): readonly ListingRow[] {
		this.byProducer ??= groupByProducer(this.rows.values())
		return this.byProducer.get(handle) ?? []
	}

	all(): IterableIterator<ListingRow> {
		return this.rows.values()
	}

	put(documents: readonly ListingDocument[]): void {
		for (const document of documents) {
			const row = rowOf(document)
			const before = this.rows.get(row.id)
			if (before?.title !== row.title || before.maker !== row.maker) this.wordingNumber++
			this.rows.set(row.id, row)
		}
		if (documents.length > 0) this.changed()
	}

	remove(ids: readonly string[]): void {
		const removed = ids.filter((id) => this.rows.delete(id))
		if (removed.length > 0) {
			this.wordingNumber++
			this.changed()
		}
	}

	clear(): void {
		this.rows.clear()
		this.wordingNumber++
		this.changed()
	}

	/** All rows in the order of a sort as of the start of today (ms); sorting by stars puts stars in force first, then the rest. */
	inOrder(sort: CatalogueSort, today: number): readonly ListingRow[] {
		if (this.orderedAt !== today) {
			this.ordered = new Map()
			this.orderedAt = today
		}
		const known = this.ordered.get(sort)
		if (known) return known
		const rows = [...this.rows.values()].sort(comparisonOf(sort, today))
		this.ordered.set(sort, rows)
		return rows
	}

	private changed(): void {
		this.revisionNumber++
		this.byProducer = null
		this.ordered = new Map()
	}
}

/** The stars that count on the day that starts at `today` (ms): 0 when none are in force (invariant 1). */
export function starsInForce(row: ListingRow, today: number): number {
	return row.validFrom <= today && row.validThrough >= today ? row.stars : 0
}

type Comparison = (a: ListingRow, b: ListingRow) => number

/** Without words to be relevant to, "relevance" shows what can be bought first, then stars, then what is new. */
export function comparisonOf(sort: CatalogueSort, today: number): Comparison {
	const byId: Comparison = (a, b) => (a.id < b.id ? -1 : 1)
	const newest: Comparison = (a, b) => b.created - a.created
	const stars: Comparison = (a, b) => starsInForce(b, today) - starsInForce(a, today)
	const stocked: Comparison = (a, b) => Number(b.inStock) - Number(a.inStock)
	const price =
		(sign: 1 | -1): Comparison =>
		(a, b) => {
			// What has no price stands last either way.
			if (a.price === null || b.price === null) return Number(a.price === null) - Number(b.price === null)
			return sign * (a.price - b.price)
		}
	const inTurn =
		(...comparisons: Comparison[]): Comparison =>
		(a, b) => {
			for (const compare of comparisons) {
				const order = compare(a, b)
				if (order !== 0) return order
			}
			return 0
		}
	switch (sort) {
		case "relevance":
			return inTurn(stocked, stars, newest, byId)
		case "newest":
			return inTurn(newest, byId)
		case "stars":
			return inTurn(stars, stocked, newest, byId)
		case "price_asc":
			return inTurn(price(1), byId)
		case "price_desc":
			return inTurn(price(-1), byId)
	}
}

function rowOf(document: ListingDocument): ListingRow {
	const card = listingCard.parse(JSON.parse(document.card))
	return {
		id: document.id,
		handle: document.handle,
		producer: document.producer,
		group: document.group,
		subgroup: document.subgroup,
		stars: document.stars_number,
		validFrom: document.valid_from,
		validThrough: document.valid_through,
		ward: document.ward,
		district: document.district,
		province: document.province,
		price: card.price,
		inStock: document.in_stock,
		created: document.created,
		changed: document.changed,
		title: card.title.vi,
		maker: card.producer.name,
		certifiedProductId: document.certified_product === "" ? null : document.certified_product,
		foldedTitle: ` ${document.title} `,
		foldedRest: ` ${document.maker} ${document.place} ${document.words} `,
		card,
	}
}

function groupByProducer(rows: Iterable<ListingRow>): Map<string, ListingRow[]> {
	const groups = new Map<string, ListingRow[]>()
	for (const row of rows) {
		const group = groups.get(row.producer)
		if (group) group.push(row)
		else groups.set(row.producer, [row])
	}
	return groups
}

import { container } from "@medusajs/framework"
import { defineSearchIndex, search } from "@medusajs/framework/utils"
import { LISTING_INDEX, listingBatches } from "../catalogue/listing-documents"

/**
 * What the search engine knows of a listing. Searched are folded texts (invariant 16), the title first. The rest is what a card
 * and its filters need, so that a process can load its table of the catalogue (listing-table.ts) from here at start.
 *
 * Stars come with the days between which they hold: whoever filters, sorts or counts by stars compares both with today (invariant 1).
 */
const fields = search.define({
	id: search.keyword().filterable(),
	title: search.text().searchable({ weight: 3 }),
	maker: search.text().searchable({ weight: 2 }),
	place: search.text().searchable({ weight: 1.5 }),
	words: search.text().searchable({ weight: 1 }),
	handle: search.keyword().filterable(),
	producer: search.keyword().filterable(),
	group: search.keyword().filterable().facetable(),
	subgroup: search.keyword().filterable().facetable(),
	kind: search.keyword().filterable(),
	stars: search.keyword().filterable().facetable(),
	stars_number: search.integer().sortable(),
	valid_from: search.integer().filterable(),
	valid_through: search.integer().filterable().sortable(),
	ward: search.keyword().filterable().facetable(),
	district: search.keyword().filterable().facetable(),
	province: search.keyword().filterable(),
	price: search.integer().filterable().sortable(),
	in_stock: search.boolean().filterable(),
	created: search.integer().sortable(),
	changed: search.integer(),
	shape: search.integer(),
	/** The card without its stars, as JSON. */
	card: search.keyword(),
	certified_product: search.keyword(),
})

export default defineSearchIndex({
	name: LISTING_INDEX,
	entity: "product",
	fields,
	// Changes reach the index through our own catch-up, which does not depend on events (invariant 19).
	seed: ({ last_key }) => listingBatches(container, last_key),
})

import { type CataloguePage, cataloguePage } from "@ocop/contracts"
import { dong, formatDong } from "@ocop/domain"
import { type Locale, m } from "@ocop/messages"
import { numberInWords } from "~/platform/figures"
import { localePath } from "~/platform/locale"
import { callBackend } from "~/platform/medusa.server"
import { type CatalogueFacetView, catalogueFacets, groupName, wardName } from "./facets.server"
import { productCardData } from "./product-card-data"
import {
	backendQuery,
	type CatalogueFilters,
	type CatalogueSort,
	catalogueHref,
	type FilterName,
	hasFilters,
	PARAMETERS,
	sortWord,
} from "./query.server"

/** Asks the backend for one page of the catalogue. */
export function findListings(filters: CatalogueFilters, signal: AbortSignal): Promise<CataloguePage> {
	return callBackend("/store/catalogue", cataloguePage, { query: backendQuery(filters), signal })
}

/** One limit that is set, and the catalogue without it. */
export interface FilterChip {
	label: string
	href: string
}

/** Everything the catalogue page shows, with every address and every name worked out. */
export function catalogueView(
	page: CataloguePage,
	filters: CatalogueFilters,
	ignored: FilterName[],
	locale: Locale,
) {
	const href = (change: Partial<CatalogueFilters>) =>
		localePath(catalogueHref({ ...filters, page: 1, ...change }), locale)
	const facets: CatalogueFacetView[] = catalogueFacets(page.facets, filters, href, locale)
	return {
		query: filters.q ?? null,
		correctedQuery: page.correctedQuery,
		heading: headingOf(filters, locale),
		description: m.shop_catalogue_description({ count: numberInWords(page.total, locale) }, { locale }),
		total: page.total,
		totalShown: numberInWords(page.total, locale),
		page: page.page,
		pages: page.pages,
		/** The address of the first page; others append their number. */
		firstPageHref: href({}),
		listings: page.listings.map((listing) => productCardData(listing, locale)),
		facets,
		chips: chipsOf(filters, href, locale),
		clearHref: hasFilters(filters) ? localePath("/san-pham", locale) : null,
		ignored: ignored.map((name) => PARAMETERS[name]),
		sort: {
			name: PARAMETERS.sort,
			current: sortWord(filters.sort),
			options: sortsFor(filters).map((sort) => ({
				word: sortWord(sort),
				label: sortLabel(sort, locale),
				href: href({ sort }),
			})),
		},
		price: {
			names: { from: PARAMETERS.priceFrom, to: PARAMETERS.priceTo },
			from: filters.priceFrom ?? null,
			to: filters.priceTo ?? null,
			range: page.facets.price && {
				min: formatDong(dong(page.facets.price.min)),
				max: formatDong(dong(page.facets.price.max)),
			},
			kept: keptFields(filters),
		},
	}
}
export type CatalogueView = ReturnType<typeof catalogueView>

function headingOf(filters: CatalogueFilters, locale: Locale): string {
	if (filters.q) return m.shop_catalogue_results_for({ query: filters.q }, { locale })
	if (filters.group) return groupName(filters.group, locale)
	return m.shop_catalogue_title({}, { locale })
}

/** The other limits as hidden fields of the price form, so that it works as a plain form. */
function keptFields(filters: CatalogueFilters): { name: string; value: string }[] {
	const address = catalogueHref({ ...filters, priceFrom: undefined, priceTo: undefined, page: 1 })
	return [...new URL(address, "http://shop").searchParams].map(([name, value]) => ({ name, value }))
}

function chipsOf(
	filters: CatalogueFilters,
	href: (change: Partial<CatalogueFilters>) => string,
	locale: Locale,
): FilterChip[] {
	const chips: FilterChip[] = []
	if (filters.q)
		chips.push({ label: m.shop_chip_query({ query: filters.q }, { locale }), href: href({ q: undefined }) })
	if (filters.group) chips.push({ label: groupName(filters.group, locale), href: href({ group: undefined }) })
	for (const star of filters.stars)
		chips.push({
			label: m.shop_stars_exactly({ stars: star }, { locale }),
			href: href({ stars: filters.stars.filter((other) => other !== star) }),
		})
	if (filters.district)
		chips.push({ label: wardName.ofDistrict(filters.district), href: href({ district: undefined }) })
	if (filters.ward) chips.push({ label: wardName.ofWard(filters.ward), href: href({ ward: undefined }) })
	if (filters.province)
		chips.push({ label: wardName.ofProvince(filters.province), href: href({ province: undefined }) })
	if (filters.priceFrom !== undefined || filters.priceTo !== undefined)
		chips.push({
			label: priceWords(filters, locale),
			href: href({ priceFrom: undefined, priceTo: undefined }),
		})
	if (filters.inStock)
		chips.push({ label: m.shop_facet_in_stock({}, { locale }), href: href({ inStock: false }) })
	return chips
}

function priceWords({ priceFrom, priceTo }: CatalogueFilters, locale: Locale): string {
	const from = priceFrom === undefined ? null : formatDong(dong(priceFrom))
	const to = priceTo === undefined ? null : formatDong(dong(priceTo))
	if (from !== null && to !== null) return m.shop_price_between({ from, to }, { locale })
	if (from !== null) return m.shop_price_at_least({ from }, { locale })
	return m.shop_price_at_most({ to: to ?? "" }, { locale })
}

function sortsFor(filters: CatalogueFilters): CatalogueSort[] {
	// Without words there is nothing to be relevant to: the default order is the market's own and has its own name.
	return filters.q
		? ["relevance", "price_asc", "price_desc", "stars", "newest"]
		: ["relevance", "newest", "price_asc", "price_desc", "stars"]
}

function sortLabel(sort: CatalogueSort, locale: Locale): string {
	switch (sort) {
		case "relevance":
			return m.shop_sort_relevance({}, { locale })
		case "newest":
			return m.shop_sort_newest({}, { locale })
		case "price_asc":
			return m.shop_sort_price_asc({}, { locale })
		case "price_desc":
			return m.shop_sort_price_desc({}, { locale })
		case "stars":
			return m.shop_sort_stars({}, { locale })
	}
}

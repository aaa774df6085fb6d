import { CATALOGUE_SORTS, type CatalogueQuery, SEARCH_TEXT_MAX } from "@ocop/contracts"
import { OCOP_GROUPS } from "@ocop/domain"

export type CatalogueSort = (typeof CATALOGUE_SORTS)[number]

/** What the address asks of the catalogue; every part is checked, absent parts are not limited. */
export interface CatalogueFilters {
	q?: string
	/** Code of a group or a subgroup. */
	group?: string
	/** Ascending, without repetition. */
	stars: readonly ("3" | "4" | "5")[]
	ward?: string
	province?: string
	district?: string
	/** Whole đồng. */
	priceFrom?: number
	priceTo?: number
	inStock: boolean
	sort: CatalogueSort
	page: number
}

/** The parameters of the address, in the words people see. */
export const PARAMETERS = {
	q: "q",
	group: "nhom",
	stars: "sao",
	ward: "xa",
	province: "tinh",
	district: "huyen-cu",
	priceFrom: "gia-tu",
	priceTo: "gia-den",
	inStock: "con-hang",
	sort: "sap-xep",
	page: "trang",
} as const
export type FilterName = keyof typeof PARAMETERS

const SORT_WORDS: Record<CatalogueSort, string> = {
	relevance: "phu-hop",
	newest: "moi",
	price_asc: "gia-tang",
	price_desc: "gia-giam",
	stars: "sao",
}

const PRICE_MAX = 1_000_000_000
const PAGE_MAX = 1_000

const GROUP_SLUGS = new Map<string, string>(
	OCOP_GROUPS.flatMap((group) => [
		[group.code, group.slug] as const,
		...group.subgroups.map((subgroup) => [subgroup.code, subgroup.slug] as const),
	]),
)
const GROUP_CODES = new Map([...GROUP_SLUGS].map(([code, slug]) => [slug, code]))

export type CatalogueReading =
	/** `ignored` names the parameters that made no sense; the page says so. */
	| { outcome: "filters"; filters: CatalogueFilters; ignored: FilterName[] }
	/** The search text is longer than anyone types. */
	| { outcome: "too_long" }
	/** A page that no catalogue has. */
	| { outcome: "no_such_page" }

export const NO_FILTERS: CatalogueFilters = { stars: [], inStock: false, sort: "relevance", page: 1 }

/**
 * Reads an address. Malformed or absurd parts are ignored and named; of a repeated parameter the first counts (stars add up).
 * Bounded: nothing longer than a hundred characters is looked at.
 */
export function readCatalogueAddress(parameters: URLSearchParams): CatalogueReading {
	const ignored = new Set<FilterName>()
	const read = <Value>(name: FilterName, parse: (text: string) => Value | undefined): Value | undefined => {
		const given = parameters.getAll(PARAMETERS[name])
		const text = given[0]?.trim() ?? ""
		if (given.length > 1) ignored.add(name)
		if (text === "") return undefined
		const value = text.length <= SEARCH_TEXT_MAX ? parse(text) : undefined
		if (value === undefined) ignored.add(name)
		return value
	}

	if ((parameters.get(PARAMETERS.q) ?? "").trim().length > SEARCH_TEXT_MAX) return { outcome: "too_long" }
	const page = read("page", (text) => (/^\d+$/.test(text) ? Number(text) : undefined)) ?? 1
	if (page < 1 || page > PAGE_MAX) return { outcome: "no_such_page" }

	const filters: CatalogueFilters = {
		q: read("q", searchText),
		group: read("group", (text) => GROUP_CODES.get(text)),
		stars: readStars(parameters, () => ignored.add("stars")),
		ward: read("ward", matching(/^\d{5}$/)),
		province: read("province", matching(/^\d{2}$/)),
		district: read("district", matching(/^[a-z0-9-]{2,40}$/)),
		priceFrom: read("priceFrom", price),
		priceTo: read("priceTo", price),
		inStock: read("inStock", (text) => (text === "1" ? true : undefined)) ?? false,
		sort: read("sort", sortOf) ?? "relevance",
		page,
	}
	if (
		filters.priceFrom !== undefined &&
		filters.priceTo !== undefined &&
		filters.priceFrom > filters.priceTo
	) {
		ignored.add("priceFrom").add("priceTo")
		filters.priceFrom = undefined
		filters.priceTo = undefined
	}
	return { outcome: "filters", filters, ignored: [...ignored] }
}

/** The address of the catalogue with these filters, without its language; defaults are left out, the order is always the same. */
export function catalogueHref(filters: CatalogueFilters): string {
	const parameters = new URLSearchParams()
	const put = (name: FilterName, value: string | number | undefined) => {
		if (value !== undefined && value !== "") parameters.set(PARAMETERS[name], String(value))
	}
	put("q", filters.q)
	put("group", filters.group && GROUP_SLUGS.get(filters.group))
	put("stars", filters.stars.join(","))
	put("district", filters.district)
	put("ward", filters.ward)
	put("province", filters.province)
	put("priceFrom", filters.priceFrom)
	put("priceTo", filters.priceTo)
	put("inStock", filters.inStock ? "1" : undefined)
	put("sort", filters.sort === "relevance" ? undefined : SORT_WORDS[filters.sort])
	put("page", filters.page === 1 ? undefined : filters.page)
	const text = parameters.toString().replaceAll("%2C", ",")
	return text ? `/san-pham?${text}` : "/san-pham"
}

/** The word of a sort order in the address. */
export function sortWord(sort: CatalogueSort): string {
	return SORT_WORDS[sort]
}

/** What GET /store/catalogue is asked. */
export function backendQuery(filters: CatalogueFilters): Record<string, string | number | undefined> {
	const query: Record<keyof Omit<CatalogueQuery, "producer">, string | number | undefined> = {
		q: filters.q,
		group: filters.group,
		stars: filters.stars.join(",") || undefined,
		ward: filters.ward,
		province: filters.province,
		district: filters.district,
		price_from: filters.priceFrom,
		price_to: filters.priceTo,
		in_stock: filters.inStock ? "true" : undefined,
		sort: filters.sort,
		page: filters.page,
	}
	return query
}

/** Whether anything but sort and page limits the list. */
export function hasFilters(filters: CatalogueFilters): boolean {
	return catalogueHref({ ...filters, sort: "relevance", page: 1 }) !== "/san-pham"
}

function searchText(text: string): string | undefined {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
	const clean = text.replace(/[\u0000-\u001f\u007f\ufffd]+/g, " ").trim()
	return clean === "" ? undefined : clean
}

function readStars(parameters: URLSearchParams, ignore: () => void): ("3" | "4" | "5")[] {
	const given = parameters
		.getAll(PARAMETERS.stars)
		.slice(0, 5)
		.join(",")
		.slice(0, 20)
		.split(",")
		.filter(Boolean)
	const stars = new Set<"3" | "4" | "5">()
	for (const text of given) {
		if (text === "3" || text === "4" || text === "5") stars.add(text)
		else ignore()
	}
	return [...stars].sort()
}

function matching(shape: RegExp) {
	return (text: string) => (shape.test(text) ? text : undefined)
}

/** "150000", and as people write it "150.000". */
function price(text: string): number | undefined {
	const digits = /^\d{1,3}(\.\d{3})+$/.test(text) ? text.replaceAll(".", "") : text
	if (!/^\d{1,10}$/.test(digits)) return undefined
	const amount = Number(digits)
	return amount <= PRICE_MAX ? amount : undefined
}

function sortOf(text: string): CatalogueSort | undefined {
	return CATALOGUE_SORTS.find((sort) => SORT_WORDS[sort] === text)
}

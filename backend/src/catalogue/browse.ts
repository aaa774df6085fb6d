import type { CatalogueFacets, CatalogueQuery } from "@ocop/contracts"
import { type ListingRow, starsInForce } from "./listing-table"

/** What is left of a query once its words were searched. */
export type CatalogueFilter = Omit<CatalogueQuery, "q" | "sort" | "page">

export interface Browsed {
	/** The rows that pass every filter, in the order they came. */
	rows: ListingRow[]
	facets: CatalogueFacets
}

// One bit a dimension. A facet counts the rows that fail no dimension but its own, so that choosing "4 stars" still shows how many
// have 3, and choosing a ward still shows the other former districts.
const GROUP = 1
const SUBGROUP = 2
const STARS = 4
const DISTRICT = 8
const WARD = 16
const PRICE = 32
const STOCK = 64
const OWN = {
	group: GROUP | SUBGROUP,
	subgroup: SUBGROUP,
	stars: STARS,
	district: DISTRICT | WARD,
	ward: WARD,
	price: PRICE,
	stock: STOCK,
}

/**
 * Filters rows and counts their facets in one pass. Stars are those in force on the day that starts at `today` (ms); a star filter,
 * a count and a sort never see others (invariant 1). Province and producer narrow every facet: they are where one is, not choices
 * of the list.
 */
export function browse(rows: Iterable<ListingRow>, filter: CatalogueFilter, today: number): Browsed {
	const failsOf = compileFilter(filter, today)
	const found: ListingRow[] = []
	const group = new Map<string, number>()
	const subgroup = new Map<string, number>()
	const stars = new Map<string, number>()
	const district = new Map<string, number>()
	const ward = new Map<string, number>()
	let inStock = 0
	let lowest = Number.POSITIVE_INFINITY
	let highest = Number.NEGATIVE_INFINITY

	for (const row of rows) {
		if (filter.province !== undefined && row.province !== filter.province) continue
		if (filter.producer !== undefined && row.producer !== filter.producer) continue
		const fails = failsOf(row)
		if (fails === 0) found.push(row)
		if ((fails & ~OWN.group) === 0) count(group, row.group)
		if ((fails & ~OWN.subgroup) === 0) count(subgroup, row.subgroup)
		if ((fails & ~OWN.district) === 0 && row.district !== "") count(district, row.district)
		if ((fails & ~OWN.ward) === 0) count(ward, row.ward)
		if ((fails & ~OWN.stock) === 0 && row.inStock) inStock++
		if ((fails & ~OWN.stars) === 0) {
			const held = starsInForce(row, today)
			if (held > 0) count(stars, String(held))
		}
		if ((fails & ~OWN.price) === 0 && row.price !== null) {
			lowest = Math.min(lowest, row.price)
			highest = Math.max(highest, row.price)
		}
	}

	return {
		rows: found,
		facets: {
			group: byCount(group),
			subgroup: byCount(subgroup),
			stars: byCount(stars).sort((a, b) => b.value.localeCompare(a.value)),
			district: byCount(district),
			ward: byCount(ward),
			inStock,
			price: lowest <= highest ? { min: lowest, max: highest } : null,
		},
	}
}

/** A function that tells by bits which dimensions of the filter a row fails. */
function compileFilter(filter: CatalogueFilter, today: number): (row: ListingRow) => number {
	const group = filter.group?.split("_")[0]
	const subgroup = filter.group?.includes("_") ? filter.group : undefined
	const stars = filter.stars === undefined ? null : new Set(filter.stars.split(",").map(Number))
	const { district, ward, price_from: from, price_to: to, in_stock: stocked } = filter
	return (row) => {
		let fails = 0
		if (group !== undefined && !sameGroup(row, group)) fails |= GROUP
		if (subgroup !== undefined && row.subgroup !== subgroup) fails |= SUBGROUP
		if (stars !== null && !stars.has(starsInForce(row, today))) fails |= STARS
		if (district !== undefined && row.district !== district) fails |= DISTRICT
		if (ward !== undefined && row.ward !== ward) fails |= WARD
		if (from !== undefined && (row.price === null || row.price < from)) fails |= PRICE
		if (to !== undefined && (row.price === null || row.price > to)) fails |= PRICE
		// "false" is the box not ticked, not a wish for what is sold out.
		if (stocked === true && !row.inStock) fails |= STOCK
		return fails
	}
}

// Subgroups of ornamental plants begin with ORN, their group is ORNAMENT.
function sameGroup(row: ListingRow, group: string): boolean {
	return row.group === group || row.subgroup.startsWith(`${group}_`)
}

function count(counts: Map<string, number>, value: string): void {
	counts.set(value, (counts.get(value) ?? 0) + 1)
}

function byCount(counts: ReadonlyMap<string, number>) {
	return [...counts]
		.map(([value, found]) => ({ value, count: found }))
		.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

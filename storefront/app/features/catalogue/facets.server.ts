import type { CatalogueFacets } from "@ocop/contracts"
import { groupOf, isGroupCode, isSubgroupCode, OCOP_GROUPS, subgroupOf } from "@ocop/domain"
import { formerDistricts, provinceOf, wardOf } from "@ocop/geo"
import { type Locale, m } from "@ocop/messages"
import type { FacetOption } from "@ocop/ui"
import type { CatalogueFilters } from "./query.server"

/** A list of links is as long as a thumb scrolls; the rest is found by searching. */
const WARDS_SHOWN = 12

export interface CatalogueFacetView {
	title: string
	options: FacetOption[]
	clearHref: string
	open: boolean
}

type HrefOf = (change: Partial<CatalogueFilters>) => string

/** The facets as lists of links, each the same page with one limit more or less. */
export function catalogueFacets(
	facets: CatalogueFacets,
	filters: CatalogueFilters,
	href: HrefOf,
	locale: Locale,
): CatalogueFacetView[] {
	const views = [
		{
			title: m.shop_facet_group({}, { locale }),
			options: groupOptions(facets, filters, href, locale),
			clearHref: href({ group: undefined }),
			open: true,
		},
		{
			title: m.shop_facet_stars({}, { locale }),
			options: starOptions(facets, filters, href, locale),
			clearHref: href({ stars: [] }),
			open: true,
		},
		{
			title: m.shop_facet_district({}, { locale }),
			options: facets.district
				.map(({ value, count }) => ({
					label: wardName.ofDistrict(value),
					count,
					checked: filters.district === value,
					href: href({ district: filters.district === value ? undefined : value, ward: undefined }),
				}))
				.sort(checkedFirst),
			clearHref: href({ district: undefined }),
			open: false,
		},
		{
			title: m.shop_facet_ward({}, { locale }),
			options: facets.ward
				.map(({ value, count }) => ({
					label: wardName.ofWard(value),
					count,
					checked: filters.ward === value,
					href: href({ ward: filters.ward === value ? undefined : value }),
				}))
				.sort(checkedFirst)
				.slice(0, WARDS_SHOWN),
			clearHref: href({ ward: undefined }),
			open: false,
		},
		{
			title: m.shop_facet_availability({}, { locale }),
			options: [
				{
					label: m.shop_facet_in_stock({}, { locale }),
					count: facets.inStock,
					checked: filters.inStock,
					href: href({ inStock: !filters.inStock }),
				},
			].filter((option) => option.count > 0 || option.checked),
			clearHref: href({ inStock: false }),
			open: false,
		},
	]
	return views.filter((view) => view.options.length > 0)
}

/** The six groups; under the chosen one its subgroups. */
function groupOptions(
	facets: CatalogueFacets,
	filters: CatalogueFilters,
	href: HrefOf,
	locale: Locale,
): FacetOption[] {
	const groupCounts = new Map(facets.group.map(({ value, count }) => [value, count]))
	const subgroupCounts = new Map(facets.subgroup.map(({ value, count }) => [value, count]))
	const option = (code: string, count: number): FacetOption => {
		const checked = filters.group === code
		return {
			label: groupName(code, locale),
			count,
			checked,
			href: href({ group: checked ? undefined : code }),
		}
	}
	const chosen = filters.group === undefined ? null : topGroup(filters.group)
	if (chosen === null)
		return OCOP_GROUPS.flatMap((group) => {
			const count = groupCounts.get(group.code) ?? 0
			return count > 0 ? [option(group.code, count)] : []
		})
	return [
		option(chosen.code, groupCounts.get(chosen.code) ?? 0),
		...chosen.subgroups.flatMap((subgroup) => {
			const count = subgroupCounts.get(subgroup.code) ?? 0
			return count > 0 || filters.group === subgroup.code ? [option(subgroup.code, count)] : []
		}),
	]
}

function starOptions(
	facets: CatalogueFacets,
	filters: CatalogueFilters,
	href: HrefOf,
	locale: Locale,
): FacetOption[] {
	return (["5", "4", "3"] as const).flatMap((star) => {
		const count = facets.stars.find(({ value }) => value === star)?.count ?? 0
		const checked = filters.stars.includes(star)
		if (count === 0 && !checked) return []
		const stars = checked ? filters.stars.filter((other) => other !== star) : [...filters.stars, star].sort()
		return [
			{ label: m.shop_stars_exactly({ stars: star }, { locale }), count, checked, href: href({ stars }) },
		]
	})
}

function checkedFirst(a: FacetOption, b: FacetOption) {
	return Number(b.checked) - Number(a.checked) || b.count - a.count || a.label.localeCompare(b.label, "vi")
}

function topGroup(code: string) {
	return isSubgroupCode(code) ? groupOf(code) : (OCOP_GROUPS.find((group) => group.code === code) ?? null)
}

/** The name of a group or subgroup; the code itself for one that nobody knows. */
export function groupName(code: string, locale: Locale): string {
	if (isGroupCode(code)) return OCOP_GROUPS.find((group) => group.code === code)?.name[locale] ?? code
	return isSubgroupCode(code) ? subgroupOf(code).name[locale] : code
}

/** Names of places by their codes; the code itself for one that nobody knows. */
export const wardName = {
	ofWard: (code: string) => wardOf(code)?.fullName ?? code,
	ofProvince: (code: string) => provinceOf(code)?.fullName ?? code,
	ofDistrict: (slug: string) => formerDistricts().find((district) => district.slug === slug)?.name ?? slug,
}

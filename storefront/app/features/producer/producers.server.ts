import { type ProducersPage, producersPage } from "@ocop/contracts"
import { formerDistricts } from "@ocop/geo"
import { type Locale, m } from "@ocop/messages"
import { countWords } from "~/features/calendar/day-words.server"
import { pageFace } from "~/features/seo/structured-data.server"
import { localePath } from "~/platform/locale"
import { callBackend } from "~/platform/medusa.server"
import { producerCardView } from "./producer-card.server"

export interface ProducersFilters {
	q: string | null
	/** Slug of a former district of Hanoi. */
	district: string | null
	page: number
}

/** The district of an address, when Hanoi had one of that name. */
export function knownDistrict(slug: string | null): string | null {
	return formerDistricts().find((district) => district.slug === slug)?.slug ?? null
}

export function readProducers(filters: ProducersFilters, signal: AbortSignal): Promise<ProducersPage> {
	return callBackend("/store/producers", producersPage, {
		query: { q: filters.q ?? undefined, district: filters.district ?? undefined, page: filters.page },
		signal,
	})
}

/** The list of producers with its two limits. */
export function producersView(
	page: ProducersPage,
	filters: ProducersFilters,
	locale: Locale,
	origin: string,
) {
	const href = (change: Partial<Pick<ProducersFilters, "q" | "district">>) =>
		localePath(producersHref({ ...filters, ...change }), locale)
	const district = formerDistricts().find(({ slug }) => slug === filters.district)
	return {
		face: pageFace(
			{
				title: m.pages_producers_title({}, { locale }),
				description: m.pages_producers_lead({}, { locale }),
				path: href({}),
			},
			origin,
		),
		action: localePath("/chu-the", locale),
		query: filters.q,
		district: filters.district,
		districtName: district?.name ?? null,
		districts: formerDistricts().map(({ slug, name }) => ({ value: slug, label: name })),
		total: m.pages_producers_count({ count: countWords(page.total, locale) }, { locale }),
		producers: page.producers.map((producer) => producerCardView(producer, locale)),
		page: page.page,
		pages: page.pages,
		firstPageHref: href({}),
		clearHref: filters.q === null && filters.district === null ? null : localePath("/chu-the", locale),
	}
}
export type ProducersView = ReturnType<typeof producersView>

function producersHref({ q, district }: Pick<ProducersFilters, "q" | "district">): string {
	const parameters = new URLSearchParams()
	if (q) parameters.set("q", q)
	if (district) parameters.set("huyen-cu", district)
	const text = parameters.toString()
	return text ? `/chu-the?${text}` : "/chu-the"
}

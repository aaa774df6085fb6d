import { type ShowroomsPage, showroomsPage } from "@ocop/contracts"
import { formerDistricts } from "@ocop/geo"
import { type Locale, m } from "@ocop/messages"
import type { MapPoint } from "@ocop/ui"
import { countWords } from "~/features/calendar/day-words.server"
import { pageFace } from "~/features/seo/structured-data.server"
import { localePath } from "~/platform/locale"
import { callBackend } from "~/platform/medusa.server"
import { mapFrame, pointInFrame } from "./map-frame.server"
import { mapImagePath } from "./map-image"
import { showroomCardView } from "./showroom-card.server"

export interface ShowroomsFilters {
	/** Slug of a former district of Hanoi. */
	district: string | null
	openNow: boolean
}

/** Reads an address; what makes no sense does not limit. */
export function showroomsFilters(parameters: URLSearchParams): ShowroomsFilters {
	const slug = parameters.get("huyen-cu")
	return {
		district: formerDistricts().find((district) => district.slug === slug)?.slug ?? null,
		openNow: parameters.get("dang-mo") === "1",
	}
}

/** All points of sale: the city has some hundred, so the filters choose among them here and every choice can say its count. */
export function readShowrooms(signal: AbortSignal): Promise<ShowroomsPage> {
	return callBackend("/store/showrooms", showroomsPage, { signal })
}

/** The map and its list. @param at the moment of reading */
export function showroomsView(
	page: ShowroomsPage,
	filters: ShowroomsFilters,
	locale: Locale,
	at: Date,
	origin: string,
) {
	const href = (change: Partial<ShowroomsFilters>) =>
		localePath(showroomsHref({ ...filters, ...change }), locale)
	const shown = page.showrooms.filter(
		(showroom) =>
			(filters.district === null || showroom.ward.formerDistrict?.slug === filters.district) &&
			(!filters.openNow || showroom.open),
	)
	// Whoever looks for a shop wants one that is open; within the two halves the names' order stays.
	const openFirst = [...shown].sort((one, other) => Number(other.open) - Number(one.open))
	const cards = openFirst.map((showroom) => showroomCardView(showroom, locale, at))
	const districtName = formerDistricts().find(({ slug }) => slug === filters.district)?.name ?? null
	const mapTitle =
		districtName === null
			? m.showroom_map_title({}, { locale })
			: m.showroom_map_title_of({ district: districtName }, { locale })
	return {
		face: pageFace(
			{
				title: m.showroom_list_title({}, { locale }),
				description: m.showroom_list_description({ count: page.showrooms.length }, { locale }),
				path: href({}),
			},
			origin,
		),
		action: localePath("/diem-ban", locale),
		district: filters.district,
		openNow: filters.openNow,
		openNowHref: href({ openNow: !filters.openNow }),
		openCount: countWords(page.showrooms.filter(({ open }) => open).length, locale),
		districts: districtChoices(page, locale),
		clearHref: filters.district === null && !filters.openNow ? null : localePath("/diem-ban", locale),
		total: m.showroom_count({ count: shown.length }, { locale }),
		showrooms: cards,
		map: {
			title: mapTitle,
			image: mapImagePath(filters.district),
			points: pointsOf(cards, filters.district),
		},
		demo: page.showrooms.some(({ demo }) => demo),
	}
}
export type ShowroomsView = ReturnType<typeof showroomsView>

function showroomsHref({ district, openNow }: ShowroomsFilters): string {
	const parameters = new URLSearchParams()
	if (district) parameters.set("huyen-cu", district)
	if (openNow) parameters.set("dang-mo", "1")
	const text = parameters.toString()
	return text ? `/diem-ban?${text}` : "/diem-ban"
}

function districtChoices(page: ShowroomsPage, locale: Locale) {
	const counts = new Map<string, number>()
	for (const { ward } of page.showrooms) {
		const slug = ward.formerDistrict?.slug
		if (slug) counts.set(slug, (counts.get(slug) ?? 0) + 1)
	}
	return formerDistricts().flatMap(({ slug, name }) => {
		const count = counts.get(slug) ?? 0
		return count > 0 ? [{ value: slug, label: m.showroom_district_choice({ name, count }, { locale }) }] : []
	})
}

/** Pins, the northern first, so that none covers the head of another. */
function pointsOf(
	cards: readonly ReturnType<typeof showroomCardView>[],
	district: string | null,
): MapPoint[] {
	const frame = mapFrame(district)
	if (frame === null) return []
	return cards
		.map(({ handle, name, href, open, lat, lon }) => ({
			id: handle,
			name,
			href,
			open,
			...pointInFrame(frame, lat, lon),
		}))
		.sort((a, b) => a.y - b.y)
}

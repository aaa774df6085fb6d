import { type ShowroomDetail, showroomDetail } from "@ocop/contracts"
import { formatPhone } from "@ocop/domain"
import { type Locale, m } from "@ocop/messages"
import { weekdayOf, weekdayWord } from "~/features/calendar/day-words.server"
import { productCardData } from "~/features/catalogue/product-card-data"
import { breadcrumbData, pageFace } from "~/features/seo/structured-data.server"
import { localePath } from "~/platform/locale"
import { callBackend } from "~/platform/medusa.server"
import { mapFrame, pointInFrame } from "./map-frame.server"
import { mapImagePath } from "./map-image"
import { showroomCardView } from "./showroom-card.server"

export function readShowroom(handle: string, page: number, signal: AbortSignal): Promise<ShowroomDetail> {
	return callBackend(`/store/showrooms/${encodeURIComponent(handle)}`, showroomDetail, {
		query: { page },
		signal,
	})
}

/** A showroom's page. @param at the moment of reading */
export function showroomView(showroom: ShowroomDetail, locale: Locale, at: Date, origin: string) {
	const card = showroomCardView(showroom, locale, at)
	const district = showroom.ward.formerDistrict?.slug ?? null
	const frame = mapFrame(district)
	const crumbs = [
		{ label: m.showroom_list_title({}, { locale }), href: localePath("/diem-ban", locale) },
		{ label: card.name, href: card.href },
	]
	const directions = `https://www.openstreetmap.org/?mlat=${showroom.lat}&mlon=${showroom.lon}#map=17/${showroom.lat}/${showroom.lon}`
	return {
		face: pageFace(
			{
				title: card.name,
				description: m.showroom_description(
					{ name: card.name, address: card.address, shelf: card.shelf },
					{ locale },
				),
				path: card.href,
				structuredData: [storeData(showroom, card.name, origin), breadcrumbData(crumbs, origin)],
			},
			origin,
		),
		crumbs,
		card,
		phone:
			showroom.phone === null ? null : { text: formatPhone(showroom.phone), href: `tel:${showroom.phone}` },
		hours: showroom.hours.map((ranges, index) => ({
			day: weekdayWord(index, locale),
			hours: ranges.map(({ opens, closes }) => `${clock(opens)} – ${clock(closes)}`),
			today: index === weekdayOf(at),
		})),
		directions,
		map: frame && {
			title: m.showroom_map_of({ name: card.name }, { locale }),
			image: mapImagePath(district),
			points: [
				{
					id: showroom.handle,
					name: card.name,
					href: directions,
					open: card.open,
					...pointInFrame(frame, showroom.lat, showroom.lon),
				},
			],
		},
		products: showroom.products.map(({ listing, available }) => ({
			// What lies on the shelf here can be taken home, whatever is left online.
			...productCardData(listing, locale),
			soldOut: false,
			available: m.showroom_available({ count: available }, { locale }),
		})),
		page: showroom.page,
		pages: showroom.pages,
		firstPageHref: card.href,
		demo: showroom.demo,
	}
}
export type ShowroomView = ReturnType<typeof showroomView>

function clock(time: string): string {
	return time.replace(/^0(?=\d:)/, "")
}

function storeData(showroom: ShowroomDetail, name: string, origin: string) {
	return {
		"@context": "https://schema.org",
		"@type": "Store",
		name,
		url: new URL(`/diem-ban/${showroom.handle}`, origin).href,
		...(showroom.phone === null ? {} : { telephone: showroom.phone }),
		address: {
			"@type": "PostalAddress",
			streetAddress: showroom.address,
			addressLocality: showroom.ward.name,
			addressRegion: showroom.ward.provinceName,
			addressCountry: "VN",
		},
		geo: { "@type": "GeoCoordinates", latitude: showroom.lat, longitude: showroom.lon },
		openingHoursSpecification: showroom.hours.flatMap((ranges, index) =>
			ranges.map(({ opens, closes }) => ({
				"@type": "OpeningHoursSpecification",
				dayOfWeek: `https://schema.org/${weekdayWord(index, "en")}`,
				opens,
				closes,
			})),
		),
	}
}

import { type BoothDetail, boothDetail } from "@ocop/contracts"
import { type Locale, m } from "@ocop/messages"
import { productCardData } from "~/features/catalogue/product-card-data"
import { pictureData } from "~/features/picture/picture-data.server"
import { producerCardView } from "~/features/producer/producer-card.server"
import { breadcrumbData, pageFace } from "~/features/seo/structured-data.server"
import { localePath, textIn } from "~/platform/locale"
import { callBackend } from "~/platform/medusa.server"
import { boothHref, fairCardView } from "./fair-card.server"
import { fairOpeningAt } from "./fair-hours.server"

export function readBooth(fair: string, booth: string, signal: AbortSignal): Promise<BoothDetail> {
	const path = `/store/fairs/${encodeURIComponent(fair)}/booths/${encodeURIComponent(booth)}`
	return callBackend(path, boothDetail, { signal })
}

/** A booth with its face. @param at says whether its people are there */
export function boothView(booth: BoothDetail, locale: Locale, at: Date, origin: string) {
	const fair = fairCardView(booth.fair, locale)
	const title = textIn(booth.title, locale).text
	const href = boothHref(booth.fair.handle, booth.code, locale)
	const crumbs = [
		{ label: m.fair_list_title({}, { locale }), href: localePath("/hoi-cho", locale) },
		{ label: fair.name, href: fair.href },
		{ label: title, href },
	]
	return {
		face: pageFace(
			{
				title: `${title} · ${fair.name}`,
				description: m.fair_booth_description({ title, fair: fair.name, ward: booth.ward.name }, { locale }),
				path: href,
				picture: booth.banner,
				structuredData: [breadcrumbData(crumbs, origin)],
			},
			origin,
		),
		crumbs,
		title,
		place: booth.placeLabel,
		open: fairOpeningAt(booth.fair, at).open,
		banner: pictureData(booth.banner, ""),
		story: textIn(booth.story, locale),
		fair,
		producer: producerCardView(booth.producerCard, locale),
		products: booth.products.map((listing) => productCardData(listing, locale)),
	}
}
export type BoothView = ReturnType<typeof boothView>

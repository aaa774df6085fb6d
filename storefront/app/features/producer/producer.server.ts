import { type ProducerDetail, producerDetail } from "@ocop/contracts"
import { formatPhone } from "@ocop/domain"
import { wardOutline } from "@ocop/geo/maps"
import { type Locale, m } from "@ocop/messages"
import { productCardData } from "~/features/catalogue/product-card-data"
import { breadcrumbData, pageFace } from "~/features/seo/structured-data.server"
import { localePath, textIn } from "~/platform/locale"
import { callBackend } from "~/platform/medusa.server"
import { producerCardView, producerHref } from "./producer-card.server"

export function readProducer(handle: string, page: number, signal: AbortSignal): Promise<ProducerDetail> {
	return callBackend(`/store/producers/${encodeURIComponent(handle)}`, producerDetail, {
		query: { page },
		signal,
	})
}

/** A producer's page: who they are, where they work, a page of what they sell. */
export function producerView(producer: ProducerDetail, locale: Locale, origin: string) {
	const card = producerCardView(producer, locale)
	const crumbs = [
		{ label: m.pages_producers_title({}, { locale }), href: localePath("/chu-the", locale) },
		{ label: card.name, href: card.href },
	]
	return {
		face: pageFace(
			{
				title: card.name,
				description: m.pages_producer_description(
					{ name: card.name, ward: card.ward, province: card.province, listings: card.listings },
					{ locale },
				),
				path: card.href,
				picture: producer.picture,
				structuredData: [organisationData(producer, origin), breadcrumbData(crumbs, origin)],
			},
			origin,
		),
		crumbs,
		card,
		phone:
			producer.phone === null ? null : { text: formatPhone(producer.phone), href: `tel:${producer.phone}` },
		ward: {
			name: producer.ward.name,
			/** The ward's own outline in a box of 100 × 100; null outside Hanoi. */
			outline: wardOutline(producer.ward.code, { width: 100, height: 100, padding: 4 }),
		},
		products: producer.listingsPage.map((listing) => productCardData(listing, locale)),
		page: producer.page,
		pages: producer.pages,
		firstPageHref: producerHref(producer.handle, locale),
	}
}
export type ProducerView = ReturnType<typeof producerView>

function organisationData(producer: ProducerDetail, origin: string) {
	return {
		"@context": "https://schema.org",
		"@type": "Organization",
		name: producer.name,
		...(producer.nameEn === null ? {} : { alternateName: producer.nameEn }),
		description: textIn(producer.story, "vi").text,
		url: new URL(`/chu-the/${producer.handle}`, origin).href,
		...(producer.foundedYear === null ? {} : { foundingDate: String(producer.foundedYear) }),
		address: {
			"@type": "PostalAddress",
			addressLocality: producer.ward.name,
			addressRegion: producer.ward.provinceName,
			addressCountry: "VN",
		},
	}
}

import type { ListingDetail } from "@ocop/contracts"
import { dong } from "@ocop/domain"
import { type Locale, m } from "@ocop/messages"
import type { Crumb } from "@ocop/ui"
import { groupName } from "~/features/catalogue/facets.server"
import { certificateHref, effectiveRating } from "~/features/catalogue/product-card-data"
import { catalogueHref, NO_FILTERS } from "~/features/catalogue/query.server"
import { pictureData } from "~/features/picture/picture-data.server"
import { dayInWords, monthInWords, weightInWords } from "~/platform/figures"
import { localePath, textIn } from "~/platform/locale"
import { reachInWords } from "./fresh-reach.server"
import { markKindName, producerKindName, qualityKindName } from "./kind-names.server"

const SHELVES_SHOWN = 12
const DESCRIPTION_IN_SEARCH = 155

/** Everything the product page shows, in one language, with every address worked out. */
export function productView(listing: ListingDetail, locale: Locale) {
	const title = textIn(listing.title, locale)
	const description = textIn(listing.description, locale)
	return {
		handle: listing.handle,
		kind: listing.kind,
		title: title.text,
		titleLang: title.lang,
		description: { ...description, paragraphs: description.text.split(/\n+/).filter(Boolean) },
		/** For search engines: the beginning of the description. */
		summary: shortened(description.text),
		crumbs: crumbsOf(listing, title.text, locale),
		pictures: picturesOf(listing).map((picture) => pictureData(picture, title.text)),
		price: listing.price === null ? null : dong(listing.price),
		unit: textIn(listing.unit, locale).text,
		variantId: listing.variantId,
		available: listing.available,
		/** Where it can be sent, in a sentence; null when it goes anywhere. */
		reach: reachInWords(listing, locale),
		rating: effectiveRating(listing.rating),
		certificateHref: listing.rating ? certificateHref(listing.rating, locale) : null,
		contactPhone: listing.contactPhone,
		producer: producerView(listing, locale),
		origin: originView(listing, locale),
		facts: factsOf(listing, locale),
		qualityCertificates: listing.qualityCertificates.map((paper) => ({
			name: qualityKindName(paper.kind, locale),
			number: paper.number,
			issuer: paper.issuer,
			validThrough: dayInWords(paper.validThrough, locale),
		})),
		shelves: listing.shelves.slice(0, SHELVES_SHOWN).map((shelf) => ({
			href: localePath(`/diem-ban/${shelf.showroom.handle}`, locale),
			name: textIn(shelf.showroom.name, locale).text,
			address: locale === "en" ? shelf.showroom.addressEn : shelf.showroom.address,
			available: shelf.available,
		})),
		demo: listing.demo,
	}
}
export type ProductView = ReturnType<typeof productView>

function picturesOf(listing: ListingDetail) {
	return listing.pictures.length > 0 ? listing.pictures : [listing.picture]
}

function crumbsOf(listing: ListingDetail, title: string, locale: Locale): Crumb[] {
	return [
		{ label: m.shop_nav_products({}, { locale }), href: localePath("/san-pham", locale) },
		{
			label: groupName(listing.group, locale),
			href: localePath(catalogueHref({ ...NO_FILTERS, group: listing.group }), locale),
		},
		{ label: title },
	]
}

function producerView(listing: ListingDetail, locale: Locale) {
	const card = listing.producerCard
	const story = textIn(card.story, locale)
	return {
		href: localePath(`/chu-the/${card.handle}`, locale),
		name: card.name,
		kind: producerKindName(card.kind, locale),
		ward: `${card.ward.name}, ${card.ward.provinceName}`,
		story,
		listings: card.listings,
		certified: card.certified,
		foundedYear: card.foundedYear,
		picture: pictureData(card.picture, ""),
	}
}

function originView(listing: ListingDetail, locale: Locale) {
	const ward = listing.origin?.ward ?? listing.ward
	return {
		wardCode: ward.code,
		place: `${ward.name}, ${ward.provinceName}`,
		formerDistrict: ward.formerDistrict?.name ?? null,
		craftVillage: listing.origin?.craftVillage ?? null,
		mark: listing.origin?.mark
			? { kind: markKindName(listing.origin.mark.kind, locale), name: listing.origin.mark.name }
			: null,
		materials: (listing.origin?.materials ?? []).map((material) => ({
			label: `${textIn(material.name, locale).text}, ${material.place}`,
			percent: material.share,
			local: material.local,
		})),
	}
}

function factsOf(listing: ListingDetail, locale: Locale) {
	const facts = [{ name: m.shop_fact_group({}, { locale }), value: groupName(listing.subgroup, locale) }]
	if (listing.kind !== "service" && listing.weightGrams > 0)
		facts.push({
			name: m.shop_fact_weight({}, { locale }),
			value: weightInWords(listing.weightGrams, locale),
		})
	if (listing.season)
		facts.push({
			name: m.shop_fact_season({}, { locale }),
			value: m.shop_season_months(
				{
					from: monthInWords(listing.season.fromMonth, locale),
					to: monthInWords(listing.season.toMonth, locale),
				},
				{ locale },
			),
		})
	facts.push({ name: m.shop_fact_listed_on({}, { locale }), value: dayInWords(listing.createdOn, locale) })
	return facts
}

function shortened(text: string) {
	if (text.length <= DESCRIPTION_IN_SEARCH) return text
	return `${text.slice(0, text.lastIndexOf(" ", DESCRIPTION_IN_SEARCH))}…`
}

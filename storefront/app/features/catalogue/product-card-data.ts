import type { ListingCard, Rating } from "@ocop/contracts"
import { dong, type EffectiveRating, toDay } from "@ocop/domain"
import type { Locale } from "@ocop/messages"
import type { ProductCardData } from "@ocop/ui"
import { pictureData } from "~/features/picture/picture-data.server"
import { localePath, textIn } from "~/platform/locale"

/** A listing as the design system's card shows it. The picture says nothing that the title does not, so it is silent. */
export function productCardData(listing: ListingCard, locale: Locale): ProductCardData {
	return {
		href: localePath(`/san-pham/${listing.handle}`, locale),
		title: textIn(listing.title, locale).text,
		producer: listing.producer.name,
		ward: listing.ward.name,
		price: listing.price === null ? null : dong(listing.price),
		unit: textIn(listing.unit, locale).text,
		picture: pictureData(listing.picture, ""),
		rating: effectiveRating(listing.rating),
		certificateHref: listing.rating ? certificateHref(listing.rating, locale) : undefined,
		soldOut: listing.kind === "goods" && !listing.inStock,
		alcohol: listing.kind === "alcohol",
		service: listing.kind === "service",
	}
}

/** The stars in force as the star badge takes them. */
export function effectiveRating(rating: Rating | null): EffectiveRating | null {
	return (
		rating && {
			stars: rating.stars,
			potentialFive: rating.potentialFive,
			validThrough: toDay(rating.validThrough),
			code: rating.certificateCode,
		}
	)
}

/** Where the certificate behind the stars is shown. */
export function certificateHref(rating: Rating, locale: Locale): string {
	return localePath(`/xac-thuc/${rating.certificateCode}`, locale)
}

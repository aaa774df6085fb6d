import type { ListingDetail } from "@ocop/contracts"
import type { Locale } from "@ocop/messages"
import type { Crumb } from "@ocop/ui"
import { pictureAddress } from "~/features/picture/formats"
import { localePath, textIn } from "~/platform/locale"

/** schema.org's words for a listing: Product with its Offer, and the way to it. Alcohol and services are not offered. */
export function productJsonLd(
	listing: ListingDetail,
	crumbs: Crumb[],
	locale: Locale,
	origin: string,
): object[] {
	const address = new URL(localePath(`/san-pham/${listing.handle}`, locale), origin).href
	const product = {
		"@context": "https://schema.org",
		"@type": listing.kind === "service" ? "Service" : "Product",
		name: textIn(listing.title, locale).text,
		description: textIn(listing.description, locale).text,
		url: address,
		image: new URL(pictureAddress(listing.picture.src, 960, "jpeg"), origin).href,
		...(listing.kind === "service"
			? { provider: { "@type": "Organization", name: listing.producer.name } }
			: { brand: { "@type": "Organization", name: listing.producer.name } }),
		...(listing.kind === "goods" && listing.price !== null
			? {
					offers: {
						"@type": "Offer",
						url: address,
						price: listing.price,
						priceCurrency: "VND",
						availability: `https://schema.org/${listing.available > 0 ? "InStock" : "OutOfStock"}`,
						seller: { "@type": "Organization", name: listing.producer.name },
					},
				}
			: {}),
	}
	const trail = {
		"@context": "https://schema.org",
		"@type": "BreadcrumbList",
		itemListElement: crumbs.map((crumb, index) => ({
			"@type": "ListItem",
			position: index + 1,
			name: crumb.label,
			item: crumb.href ? new URL(crumb.href, origin).href : address,
		})),
	}
	return [product, trail]
}

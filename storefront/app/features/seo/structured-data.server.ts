import type { Picture } from "@ocop/contracts"
import { pictureAddress } from "~/features/picture/formats"
import type { PageFace } from "./share-tags"

/** The picture of a page that has none of its own. */
const MARKET_PICTURE = "/cho-ocop.png"

interface FaceParts {
	title?: string
	description: string
	/** The page's path with its language. */
	path: string
	picture?: Picture
	structuredData?: Record<string, unknown>[]
}

/** What a page says of itself, with addresses made absolute. @param origin "https://host[:port]" */
export function pageFace(parts: FaceParts, origin: string): PageFace {
	const { path, picture, ...words } = parts
	return {
		...words,
		url: new URL(path, origin).href,
		image: new URL(picture ? pictureAddress(picture.src, 960, "jpeg") : MARKET_PICTURE, origin).href,
	}
}

/** The way to a page, as search engines read it. Addresses are paths with their language. */
export function breadcrumbData(crumbs: readonly { label: string; href: string }[], origin: string) {
	return {
		"@context": "https://schema.org",
		"@type": "BreadcrumbList",
		itemListElement: crumbs.map(({ label, href }, index) => ({
			"@type": "ListItem",
			position: index + 1,
			name: label,
			item: new URL(href, origin).href,
		})),
	}
}

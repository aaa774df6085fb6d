import { type Locale, m } from "@ocop/messages"
import type { MetaDescriptor } from "@remix-run/node"
import { pageTitle } from "~/platform/page-title"

/** What a page says of itself to search engines and to those who share it. */
export interface PageFace {
	/** Absent for the front page. */
	title?: string
	description: string
	/** Absolute address. */
	url: string
	/** Absolute address of a picture; the market's own when the page has none. */
	image: string
	/** JSON-LD, whole. */
	structuredData?: Record<string, unknown>[]
}

/** The tags of a page: title, description, what messengers show of a link, and structured data. */
export function pageTags(face: PageFace | undefined, locale: Locale): MetaDescriptor[] {
	if (!face) return pageTitle(undefined, locale)
	return [
		...pageTitle(face.title, locale, face.description),
		{ property: "og:type", content: "website" },
		{ property: "og:site_name", content: m.shop_name({}, { locale }) },
		{ property: "og:locale", content: locale === "vi" ? "vi_VN" : "en_GB" },
		{ property: "og:title", content: face.title ?? m.shop_name({}, { locale }) },
		{ property: "og:description", content: face.description },
		{ property: "og:url", content: face.url },
		{ property: "og:image", content: face.image },
		{ name: "twitter:card", content: "summary_large_image" },
		...(face.structuredData ?? []).map((data) => ({ "script:ld+json": data })),
	]
}

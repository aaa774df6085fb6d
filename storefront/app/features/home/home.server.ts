import { type HomePage, homePage } from "@ocop/contracts"
import { OCOP_GROUPS } from "@ocop/domain"
import { type Locale, m } from "@ocop/messages"
import { countWords } from "~/features/calendar/day-words.server"
import { productCardData } from "~/features/catalogue/product-card-data"
import { catalogueHref, NO_FILTERS } from "~/features/catalogue/query.server"
import { fairCardView } from "~/features/fair/fair-card.server"
import { pageFace } from "~/features/seo/structured-data.server"
import { localePath } from "~/platform/locale"
import { callBackend } from "~/platform/medusa.server"

/** Asks the backend what the front page shows. */
export function readHome(signal: AbortSignal): Promise<HomePage> {
	return callBackend("/store/home", homePage, { signal })
}

/** Everything the front page shows, with every name, number and address worked out. */
export function homeView(page: HomePage, locale: Locale, origin: string) {
	const path = localePath("/", locale)
	const catalogue = (change: Partial<typeof NO_FILTERS>) =>
		localePath(catalogueHref({ ...NO_FILTERS, ...change }), locale)
	const groupCounts = new Map(page.groups.map(({ code, count }) => [code, count]))
	return {
		face: pageFace(
			{
				description: m.pages_home_description({}, { locale }),
				path,
				structuredData: [websiteData(path, catalogue({}), locale, origin)],
			},
			origin,
		),
		counts: [
			{
				figure: countWords(page.counts.listings, locale),
				label: m.pages_home_count_listings({}, { locale }),
			},
			{
				figure: countWords(page.counts.validCertificates, locale),
				label: m.pages_home_count_certificates({}, { locale }),
			},
			{
				figure: countWords(page.counts.producers, locale),
				label: m.pages_home_count_producers({}, { locale }),
			},
			{
				figure: countWords(page.counts.showrooms, locale),
				label: m.pages_home_count_showrooms({}, { locale }),
			},
		],
		showrooms: page.counts.showrooms,
		/** Words worth a try, as people would type them. */
		tries: m.pages_home_tries({}, { locale }).split(", "),
		groups: OCOP_GROUPS.map(({ code, name }) => ({
			code,
			name: name[locale],
			count: groupCounts.get(code) ?? 0,
			href: catalogue({ group: code }),
		})),
		topRated: page.topRated.map((listing) => productCardData(listing, locale)),
		topRatedHref: catalogue({ stars: ["5"] }),
		newest: page.newest.map((listing) => productCardData(listing, locale)),
		newestHref: catalogue({ sort: "newest" }),
		liveFair: page.liveFair && fairCardView(page.liveFair, locale),
	}
}
export type HomeView = ReturnType<typeof homeView>

/** The shop as a site one can search, for search engines. */
function websiteData(path: string, cataloguePath: string, locale: Locale, origin: string) {
	return {
		"@context": "https://schema.org",
		"@type": "WebSite",
		name: m.shop_name({}, { locale }),
		url: new URL(path, origin).href,
		inLanguage: locale,
		potentialAction: {
			"@type": "SearchAction",
			target: `${new URL(cataloguePath, origin).href}?q={words}`,
			"query-input": "required name=words",
		},
	}
}

/** What drops a kept copy of the front page. */
export function homeTags(page: HomePage): string[] {
	return [
		"catalogue",
		"fairs",
		"showrooms",
		...(page.liveFair ? [`fair:${page.liveFair.handle}`] : []),
		...[...page.topRated, ...page.newest].map((listing) => `product:${listing.handle}`),
	]
}

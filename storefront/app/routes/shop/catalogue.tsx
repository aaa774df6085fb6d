import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { catalogueView, findListings } from "~/features/catalogue/catalogue.server"
import { CataloguePage } from "~/features/catalogue/catalogue-page"
import { readCatalogueAddress } from "~/features/catalogue/query.server"
import type { PageHandle } from "~/features/frame/twin-links"
import { sharedPage } from "~/platform/cache.server"
import { localeOf } from "~/platform/locale"
import { ownHeaders } from "~/platform/page-headers"
import { pageTitle } from "~/platform/page-title"
import { notFound, orRefuse, refusal, spendOrRefuse } from "~/platform/refusal.server"

export const handle: PageHandle = { indexedParameters: ["nhom", "trang"] }
export const headers = ownHeaders

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
	pageTitle(data?.heading, localeOf(location.pathname), data?.description)

export async function loader({ request, context }: LoaderFunctionArgs) {
	const url = new URL(request.url)
	const locale = localeOf(url.pathname)
	const reading = readCatalogueAddress(url.searchParams)
	if (reading.outcome === "too_long") throw refusal(400, "search_too_long")
	if (reading.outcome === "no_such_page") throw notFound()
	const { filters, ignored } = reading
	if (filters.q) await spendOrRefuse(context, "search")

	const page = await orRefuse(findListings(filters, request.signal))
	if (filters.page > 1 && filters.page > page.pages) throw notFound()
	const shown = page.listings.map((listing) => `product:${listing.handle}`)
	return sharedPage(catalogueView(page, filters, ignored, locale), ["catalogue", ...shown], page.freshUntil)
}

export default function Catalogue() {
	return <CataloguePage view={useLoaderData<typeof loader>()} />
}

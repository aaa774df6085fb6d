import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { putIntoCart } from "~/features/cart/put-into-cart.server"
import { AgeGate } from "~/features/product/age-gate"
import { productJsonLd } from "~/features/product/json-ld.server"
import { listingTags, readListing } from "~/features/product/listing.server"
import { ProductPage } from "~/features/product/product-page"
import { productView } from "~/features/product/product-view.server"
import { privatePage, sharedPage } from "~/platform/cache.server"
import { readForm } from "~/platform/form-data.server"
import { localeOf, textIn } from "~/platform/locale"
import { ownHeaders } from "~/platform/page-headers"
import { pageTitle } from "~/platform/page-title"
import { notFound, orRefuse } from "~/platform/refusal.server"
import { hasConfirmedAge, writeAgeCookie } from "~/platform/session.server"

export const headers = ownHeaders

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
	const locale = localeOf(location.pathname)
	if (!data || data.gated) return pageTitle(data?.title, locale)
	const { view } = data
	return [
		...pageTitle(view.title, locale, view.summary),
		{ property: "og:title", content: view.title },
		{ property: "og:type", content: "product" },
		{ property: "og:image", content: data.sharedPicture },
		...data.jsonLd.map((content) => ({ "script:ld+json": content })),
	]
}

export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const locale = localeOf(new URL(request.url).pathname)
	const listing = await orRefuse(readListing(params.handle, request.signal))
	if (!listing) throw notFound()

	// Alcohol is shown to those who say they are of age (invariant 12): one visitor's page, kept nowhere.
	const gated = listing.kind === "alcohol" && !(await hasConfirmedAge(request))
	if (gated) return privatePage({ gated: true as const, title: textIn(listing.title, locale).text })
	const view = productView(listing, locale)
	const page = {
		gated: false as const,
		view,
		jsonLd: productJsonLd(listing, view.crumbs, locale, context.origin),
		sharedPicture: new URL(view.pictures[0]?.src ?? "/favicon.svg", context.origin).href,
	}
	return listing.kind === "alcohol"
		? privatePage(page)
		: sharedPage(page, listingTags(listing), listing.freshUntil)
}

export async function action({ params, request }: ActionFunctionArgs) {
	const form = await readForm(request)
	if (form.get("viec") === "du-tuoi")
		return new Response(null, {
			status: 303,
			headers: { Location: new URL(request.url).pathname, "Set-Cookie": await writeAgeCookie() },
		})
	const listing = await orRefuse(readListing(params.handle, request.signal))
	if (!listing) throw notFound()
	return putIntoCart(request, listing, form)
}

export default function Product() {
	const data = useLoaderData<typeof loader>()
	return data.gated ? <AgeGate title={data.title} /> : <ProductPage view={data.view} />
}

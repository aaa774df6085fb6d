import { m } from "@ocop/messages"
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import {
	type ClientActionFunctionArgs,
	type ShouldRevalidateFunction,
	useActionData,
	useLoaderData,
} from "@remix-run/react"
import { BUY_FORM } from "~/features/cart/line-form"
import { type PutOutcome, putBefore, putIntoCart, saysPut } from "~/features/cart/put-into-cart.server"
import { unlessLost } from "~/features/frame/lost-line"
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
	const url = new URL(request.url)
	const locale = localeOf(url.pathname)
	const listing = await orRefuse(readListing(params.handle, request.signal))
	if (!listing) throw notFound()

	// Alcohol is shown to those who say they are of age (invariant 12): one visitor's page, kept nowhere.
	const gated = listing.kind === "alcohol" && !(await hasConfirmedAge(request))
	if (gated) return privatePage({ gated: true as const, title: textIn(listing.title, locale).text })
	const view = productView(listing, locale)
	const put = await putBefore(request)
	const page = {
		gated: false as const,
		view,
		put,
		jsonLd: productJsonLd(listing, view.crumbs, locale, context.origin),
		sharedPicture: new URL(view.pictures[0]?.src ?? "/favicon.svg", context.origin).href,
	}
	return listing.kind === "alcohol" || saysPut(url)
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
	return putIntoCart(request, () => readListing(params.handle, request.signal), form)
}

/** The page stays when a press gets no answer. Of what was to go into the cart nobody then knows whether it did. */
export async function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
	const locale = localeOf(new URL(request.url).pathname)
	const buying = (await request.clone().formData()).has(BUY_FORM.quantity)
	return unlessLost(
		() => serverAction<typeof action>(),
		(): PutOutcome =>
			buying
				? { pieces: null, problem: m.shop_put_dropped({}, { locale }), unsure: true }
				: { pieces: null, problem: m.shop_line_dropped({}, { locale }) },
	)
}

/** Putting something into the cart changes nothing on this page; nor does a press that came to nothing. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
	formData,
	actionResult,
	defaultShouldRevalidate,
}) => (formData?.has(BUY_FORM.quantity) || actionResult?.problem ? false : defaultShouldRevalidate)

export default function Product() {
	const data = useLoaderData<typeof loader>()
	const heard = useActionData<PutOutcome>()
	return data.gated ? (
		<AgeGate title={data.title} problem={heard?.problem ?? null} />
	) : (
		<ProductPage view={data.view} put={data.put} />
	)
}

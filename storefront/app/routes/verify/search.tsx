import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { certificatePath } from "~/features/certificate/certificate-entry.server"
import {
	certificateSearchView,
	findCertificates,
	typedCertificate,
} from "~/features/certificate/search.server"
import { CertificateSearchPage } from "~/features/certificate/search-page"
import { pageNumber } from "~/features/paging/page-number.server"
import { searchText } from "~/features/paging/search-text.server"
import { pageTags } from "~/features/seo/share-tags"
import { privatePage, sharedPage } from "~/platform/cache.server"
import { localeOf } from "~/platform/locale"
import { ownHeaders } from "~/platform/page-headers"
import { notFound, orRefuse, refusal, spendOrRefuse } from "~/platform/refusal.server"

export const headers = ownHeaders

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
	pageTags(data?.face, localeOf(location.pathname))

export async function loader({ request, context }: LoaderFunctionArgs) {
	const url = new URL(request.url)
	const locale = localeOf(url.pathname)
	const asked = searchText(url.searchParams)
	if (asked.outcome === "too_long") throw refusal(400, "search_too_long")
	if (asked.text === null)
		return sharedPage(certificateSearchView(null, null, locale, context.origin), [], null)
	const number = pageNumber(url.searchParams)
	if (number === null) throw notFound()

	await spendOrRefuse(context, "search")
	const page = await orRefuse(findCertificates(asked.text, number, request.signal))
	const typed = typedCertificate(asked.text, page)
	if (typed !== null) throw redirect(certificatePath(typed, locale))
	if (number > 1 && number > page.pages) throw notFound()
	// Standings follow the clock and the answer does not say when the next one changes, so no copy is kept.
	return privatePage(certificateSearchView(asked.text, page, locale, context.origin))
}

export default function CertificateSearch() {
	return <CertificateSearchPage view={useLoaderData<typeof loader>()} />
}

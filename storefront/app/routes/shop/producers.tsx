import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { Boundary, whenNeeded } from "~/features/frame/boundary"
import type { PageHandle } from "~/features/frame/twin-links"
import { pageNumber } from "~/features/paging/page-number.server"
import { searchText } from "~/features/paging/search-text.server"
import { knownDistrict, producersView, readProducers } from "~/features/producer/producers.server"
import { ProducersPage } from "~/features/producer/producers-page"
import { pageTags } from "~/features/seo/share-tags"
import { sharedPage } from "~/platform/cache.server"
import { localeOf } from "~/platform/locale"
import { ownHeaders } from "~/platform/page-headers"
import { notFound, orRefuse, refusal, spendOrRefuse } from "~/platform/refusal.server"

export const handle: PageHandle = { indexedParameters: ["huyen-cu", "trang"] }
export const headers = ownHeaders

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
	pageTags(data?.face, localeOf(location.pathname))

export async function loader({ request, context }: LoaderFunctionArgs) {
	const url = new URL(request.url)
	const locale = localeOf(url.pathname)
	const asked = searchText(url.searchParams)
	if (asked.outcome === "too_long") throw refusal(400, "search_too_long")
	const page = pageNumber(url.searchParams)
	if (page === null) throw notFound()
	const filters = { q: asked.text, district: knownDistrict(url.searchParams.get("huyen-cu")), page }
	if (filters.q) await spendOrRefuse(context, "search")

	const answer = await orRefuse(readProducers(filters, request.signal))
	if (page > 1 && page > answer.pages) throw notFound()
	const tags = ["catalogue", ...answer.producers.map(({ handle }) => `producer:${handle}`)]
	return sharedPage(producersView(answer, filters, locale, context.origin), tags, answer.freshUntil)
}

export default function Producers() {
	return <ProducersPage view={useLoaderData<typeof loader>()} />
}

const MissingProducer = whenNeeded(
	async () => (await import("~/features/producer/missing-producer")).MissingProducer,
)

export function ErrorBoundary() {
	return <Boundary page={MissingProducer} />
}

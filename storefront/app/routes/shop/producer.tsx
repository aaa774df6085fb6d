import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { Boundary, whenNeeded } from "~/features/frame/boundary"
import type { PageHandle } from "~/features/frame/twin-links"
import { pageNumber } from "~/features/paging/page-number.server"
import { producerView, readProducer } from "~/features/producer/producer.server"
import { ProducerPage } from "~/features/producer/producer-page"
import { pageTags } from "~/features/seo/share-tags"
import { sharedPage } from "~/platform/cache.server"
import { localeOf } from "~/platform/locale"
import { ownHeaders } from "~/platform/page-headers"
import { notFound, orRefuse } from "~/platform/refusal.server"

export const handle: PageHandle = { indexedParameters: ["trang"] }
export const headers = ownHeaders

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
	pageTags(data?.face, localeOf(location.pathname))

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const url = new URL(request.url)
	const page = pageNumber(url.searchParams)
	if (page === null) throw notFound()
	const producer = await orRefuse(readProducer(params.handle ?? "", page, request.signal))
	if (page > 1 && page > producer.pages) throw notFound()
	const shown = producer.listingsPage.map(({ handle }) => `product:${handle}`)
	return sharedPage(
		producerView(producer, localeOf(url.pathname), context.origin),
		[`producer:${producer.handle}`, ...shown],
		producer.freshUntil,
	)
}

export default function Producer() {
	return <ProducerPage view={useLoaderData<typeof loader>()} />
}

const MissingProducer = whenNeeded(
	async () => (await import("~/features/producer/missing-producer")).MissingProducer,
)

export function ErrorBoundary() {
	return <Boundary page={MissingProducer} />
}

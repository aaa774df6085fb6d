import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { earlierMoment, nextMidnight } from "~/features/calendar/moments.server"
import { Boundary, whenNeeded } from "~/features/frame/boundary"
import type { PageHandle } from "~/features/frame/twin-links"
import { pageNumber } from "~/features/paging/page-number.server"
import { pageTags } from "~/features/seo/share-tags"
import { readShowroom, showroomView } from "~/features/showroom/showroom.server"
import { ShowroomPage } from "~/features/showroom/showroom-page"
import { sharedPage } from "~/platform/cache.server"
import { marketClock } from "~/platform/clock.server"
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
	const at = marketClock.now()
	const showroom = await orRefuse(readShowroom(params.handle ?? "", page, request.signal))
	if (page > 1 && page > showroom.pages) throw notFound()
	return sharedPage(
		showroomView(showroom, localeOf(url.pathname), at, context.origin),
		[`showroom:${showroom.handle}`, ...showroom.products.map(({ listing }) => `product:${listing.handle}`)],
		earlierMoment(showroom.freshUntil, nextMidnight(at)),
	)
}

export default function Showroom() {
	return <ShowroomPage view={useLoaderData<typeof loader>()} />
}

const MissingShowroom = whenNeeded(
	async () => (await import("~/features/showroom/missing-showroom")).MissingShowroom,
)

export function ErrorBoundary() {
	return <Boundary page={MissingShowroom} />
}

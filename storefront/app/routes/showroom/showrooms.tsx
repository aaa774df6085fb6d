import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import type { PageHandle } from "~/features/frame/twin-links"
import { pageTags } from "~/features/seo/share-tags"
import { readShowrooms, showroomsFilters, showroomsView } from "~/features/showroom/showrooms.server"
import { ShowroomsPage } from "~/features/showroom/showrooms-page"
import { sharedPage } from "~/platform/cache.server"
import { marketClock } from "~/platform/clock.server"
import { localeOf } from "~/platform/locale"
import { ownHeaders } from "~/platform/page-headers"
import { orRefuse } from "~/platform/refusal.server"

export const handle: PageHandle = { indexedParameters: ["huyen-cu"] }
export const headers = ownHeaders

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
	pageTags(data?.face, localeOf(location.pathname))

export async function loader({ request, context }: LoaderFunctionArgs) {
	const url = new URL(request.url)
	const locale = localeOf(url.pathname)
	const at = marketClock.now()
	const page = await orRefuse(readShowrooms(request.signal))
	const view = showroomsView(page, showroomsFilters(url.searchParams), locale, at, context.origin)
	const tags = ["showrooms", ...page.showrooms.map(({ handle }) => `showroom:${handle}`)]
	return sharedPage(view, tags, page.freshUntil)
}

export default function Showrooms() {
	return <ShowroomsPage view={useLoaderData<typeof loader>()} />
}

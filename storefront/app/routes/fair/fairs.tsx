import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { fairsView, readFairs } from "~/features/fair/fairs.server"
import { FairsPage } from "~/features/fair/fairs-page"
import { pageTags } from "~/features/seo/share-tags"
import { sharedPage } from "~/platform/cache.server"
import { localeOf } from "~/platform/locale"
import { ownHeaders } from "~/platform/page-headers"
import { orRefuse } from "~/platform/refusal.server"

export const headers = ownHeaders

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
	pageTags(data?.face, localeOf(location.pathname))

export async function loader({ request, context }: LoaderFunctionArgs) {
	const locale = localeOf(new URL(request.url).pathname)
	const page = await orRefuse(readFairs(request.signal))
	const tags = ["fairs", ...page.fairs.map(({ handle }) => `fair:${handle}`)]
	return sharedPage(fairsView(page, locale, context.origin), tags, page.freshUntil)
}

export default function Fairs() {
	return <FairsPage view={useLoaderData<typeof loader>()} />
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { homeTags, homeView, readHome } from "~/features/home/home.server"
import { HomePage } from "~/features/home/home-page"
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
	const page = await orRefuse(readHome(request.signal))
	return sharedPage(homeView(page, locale, context.origin), homeTags(page), page.freshUntil)
}

export default function Home() {
	return <HomePage view={useLoaderData<typeof loader>()} />
}

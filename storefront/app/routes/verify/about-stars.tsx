import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { earlierMoment, nextMidnight } from "~/features/calendar/moments.server"
import { aboutStarsView } from "~/features/certificate/about-stars.server"
import { AboutStarsPage } from "~/features/certificate/about-stars-page"
import { readHome } from "~/features/home/home.server"
import { pageTags } from "~/features/seo/share-tags"
import { sharedPage } from "~/platform/cache.server"
import { marketClock } from "~/platform/clock.server"
import { localeOf } from "~/platform/locale"
import { ownHeaders } from "~/platform/page-headers"
import { orRefuse } from "~/platform/refusal.server"

export const headers = ownHeaders

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
	pageTags(data?.face, localeOf(location.pathname))

export async function loader({ request, context }: LoaderFunctionArgs) {
	const locale = localeOf(new URL(request.url).pathname)
	const at = marketClock.now()
	const home = await orRefuse(readHome(request.signal))
	return sharedPage(
		aboutStarsView(home, locale, at, context.origin),
		["catalogue"],
		earlierMoment(home.freshUntil, nextMidnight(at)),
	)
}

export default function AboutStars() {
	return <AboutStarsPage view={useLoaderData<typeof loader>()} />
}

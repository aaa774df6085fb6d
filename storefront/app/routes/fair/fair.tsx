import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { earlierMoment } from "~/features/calendar/moments.server"
import { fairView, readFair } from "~/features/fair/fair.server"
import { fairOpeningAt } from "~/features/fair/fair-hours.server"
import { FairPage } from "~/features/fair/fair-page"
import { Boundary, whenNeeded } from "~/features/frame/boundary"
import { pageTags } from "~/features/seo/share-tags"
import { sharedPage } from "~/platform/cache.server"
import { marketClock } from "~/platform/clock.server"
import { localeOf } from "~/platform/locale"
import { ownHeaders } from "~/platform/page-headers"
import { orRefuse } from "~/platform/refusal.server"

export const headers = ownHeaders

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
	pageTags(data?.face, localeOf(location.pathname))

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const locale = localeOf(new URL(request.url).pathname)
	const at = marketClock.now()
	const fair = await orRefuse(readFair(params.fair ?? "", request.signal))
	return sharedPage(
		fairView(fair, locale, at, context.origin),
		[`fair:${fair.handle}`, ...fair.boothList.map(({ producer }) => `producer:${producer.handle}`)],
		earlierMoment(fair.freshUntil, fairOpeningAt(fair, at).nextChange),
	)
}

export default function Fair() {
	return <FairPage view={useLoaderData<typeof loader>()} />
}

const MissingFair = whenNeeded(async () => (await import("~/features/fair/missing-fair")).MissingFair)

export function ErrorBoundary() {
	return <Boundary page={MissingFair} />
}

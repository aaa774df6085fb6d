import { isPublicCode, normalisePublicCode } from "@ocop/domain"
import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { earlierMoment } from "~/features/calendar/moments.server"
import { boothView, readBooth } from "~/features/fair/booth.server"
import { BoothPage } from "~/features/fair/booth-page"
import { boothHref } from "~/features/fair/fair-card.server"
import { fairOpeningAt } from "~/features/fair/fair-hours.server"
import { Boundary, whenNeeded } from "~/features/frame/boundary"
import { pageTags } from "~/features/seo/share-tags"
import { sharedPage } from "~/platform/cache.server"
import { marketClock } from "~/platform/clock.server"
import { localeOf } from "~/platform/locale"
import { ownHeaders } from "~/platform/page-headers"
import { notFound, orRefuse } from "~/platform/refusal.server"

export const headers = ownHeaders

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
	pageTags(data?.face, localeOf(location.pathname))

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const locale = localeOf(new URL(request.url).pathname)
	const { fair = "", booth: typed = "" } = params
	const code = normalisePublicCode(typed)
	if (!isPublicCode(code)) throw notFound()
	const at = marketClock.now()
	const booth = await orRefuse(readBooth(fair, code, request.signal))
	if (typed !== code) throw redirect(boothHref(booth.fair.handle, code, locale), 301)
	return sharedPage(
		boothView(booth, locale, at, context.origin),
		[
			`fair:${booth.fair.handle}`,
			`producer:${booth.producer.handle}`,
			...booth.products.map(({ handle }) => `product:${handle}`),
		],
		earlierMoment(booth.freshUntil, fairOpeningAt(booth.fair, at).nextChange),
	)
}

export default function Booth() {
	return <BoothPage view={useLoaderData<typeof loader>()} />
}

const MissingFair = whenNeeded(async () => (await import("~/features/fair/missing-fair")).MissingFair)

export function ErrorBoundary() {
	return <Boundary page={MissingFair} />
}

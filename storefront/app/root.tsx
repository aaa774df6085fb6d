import "./styles.css"
import latinRegular from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url"
import latinSemibold from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?url"
import vietnameseRegular from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url"
import vietnameseSemibold from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?url"
import { LinkProvider, LocaleProvider } from "@ocop/ui"
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import {
	Links,
	Meta,
	Outlet,
	Scripts,
	ScrollRestoration,
	type ShouldRevalidateFunction,
	useLocation,
	useRouteLoaderData,
} from "@remix-run/react"
import { type ReactNode, useEffect } from "react"
import { AppLink } from "./features/frame/app-link"
import { Boundary, whenNeeded } from "./features/frame/boundary"
import { SiteFrame } from "./features/frame/site-frame"
import { TwinLinks, useIsOwnPage } from "./features/frame/twin-links"
import { environment } from "./platform/environment.server"
import { localeOf } from "./platform/locale"
import { useNonce } from "./platform/nonce"
import { ownHeaders } from "./platform/page-headers"
import { pageTitle } from "./platform/page-title"
import { SLEEP, sayAwake } from "./platform/sleeping-page"

export const links: LinksFunction = () => [
	...[latinRegular, latinSemibold, vietnameseRegular, vietnameseSemibold].map((href) => ({
		rel: "preload",
		href,
		as: "font",
		type: "font/woff2",
		crossOrigin: "anonymous" as const,
	})),
	{ rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
	{ rel: "icon", href: "/favicon.ico", sizes: "32x32" },
	{ rel: "apple-touch-icon", href: "/apple-touch-icon.png" },
]

/** Pages name themselves; one that could not be shown has the shop's name, its heading says the rest. */
export const meta: MetaFunction = ({ location }) => pageTitle(undefined, localeOf(location.pathname))

/** What every page knows about the shop; the same for everyone. */
export function loader({ context }: LoaderFunctionArgs) {
	return {
		demo: environment().MARKET_MODE === "demo",
		origin: context.origin,
		// The refused address differs from the rendered one, so scripts would reload for ever.
		withScripts: context.refusal === null,
	}
}

export const headers = ownHeaders

/** No form changes what the whole shop knows; asking anew could only fail. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formMethod, defaultShouldRevalidate }) =>
	formMethod !== "POST" && defaultShouldRevalidate

export function Layout({ children }: { children: ReactNode }) {
	const nonce = useNonce()
	const { pathname } = useLocation()
	const shop = useRouteLoaderData<typeof loader>("root")
	const locale = localeOf(pathname)
	const own = useIsOwnPage()
	useEffect(sayAwake, [])
	return (
		<html lang={locale}>
			<head>
				<meta charSet="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
				<meta name="theme-color" content="#fbf7ee" />
				<Meta />
				<TwinLinks origin={shop?.origin} />
				<Links />
			</head>
			<body>
				<LocaleProvider locale={locale}>
					<LinkProvider link={AppLink}>
						<SiteFrame demo={shop?.demo ?? false}>{children}</SiteFrame>
					</LinkProvider>
				</LocaleProvider>
				{shop?.withScripts !== false && (
					<>
						{!own && (
							<script nonce={nonce} suppressHydrationWarning>
								{SLEEP}
							</script>
						)}
						<ScrollRestoration nonce={nonce} />
						<Scripts nonce={nonce} />
					</>
				)}
			</body>
		</html>
	)
}

export default function Shop() {
	return <Outlet />
}

const RefusalPage = whenNeeded(async () => (await import("./features/frame/refusal-page")).RefusalPage)

export function ErrorBoundary() {
	return <Boundary page={RefusalPage} />
}

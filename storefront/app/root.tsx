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
	useRouteError,
	useRouteLoaderData,
} from "@remix-run/react"
import { lazy, type ReactNode, Suspense } from "react"
import { AppLink } from "./features/frame/app-link"
import { LostLinePage } from "./features/frame/lost-line-page"
import { SiteFrame } from "./features/frame/site-frame"
import { TwinLinks } from "./features/frame/twin-links"
import { environment } from "./platform/environment.server"
import { localeOf } from "./platform/locale"
import { useNonce } from "./platform/nonce"
import { ownHeaders } from "./platform/page-headers"
import { pageTitle } from "./platform/page-title"

/** Its drawings are not for pages that go well. Without a line they cannot come, and then words must do. */
const RefusalPage = lazy(() =>
	import("./features/frame/refusal-page").then(
		({ RefusalPage }) => ({ default: RefusalPage }),
		() => ({ default: LostLinePage }),
	),
)

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

export function ErrorBoundary() {
	// This is how a browser says that nothing came; what the server itself throws arrives as an answer.
	if (useRouteError() instanceof TypeError) return <LostLinePage />
	return (
		<Suspense>
			<RefusalPage />
		</Suspense>
	)
}

import { useLocation, useMatches } from "@remix-run/react"
import { localePath, pathWithoutLocale } from "~/platform/locale"

/**
 * What a route may say about itself in its `handle`: parameters that make another page of it for search engines, or that
 * none of it is for them.
 */
export interface PageHandle {
	indexedParameters?: readonly string[]
	unlisted?: boolean
}

/** Tells search engines which address is the page's own and where its twin in the other language stands. */
export function TwinLinks({ origin }: { origin: string | undefined }) {
	const { pathname, search } = useLocation()
	const matches = useMatches()
	const handle = pageHandle(matches.at(-1)?.handle)
	if (handle.unlisted) return <meta name="robots" content="noindex" />
	if (origin === undefined) return null
	const path = `${pathWithoutLocale(pathname)}${keptSearch(search, handle.indexedParameters ?? [])}`
	const addressIn = (locale: "vi" | "en") => new URL(localePath(path, locale), origin).href
	return (
		<>
			<link rel="canonical" href={addressIn(pathname.startsWith("/en") ? "en" : "vi")} />
			<link rel="alternate" hrefLang="vi" href={addressIn("vi")} />
			<link rel="alternate" hrefLang="en" href={addressIn("en")} />
			<link rel="alternate" hrefLang="x-default" href={addressIn("vi")} />
		</>
	)
}

/** Whether the page shown is one visitor's own: no search engine is led to it, and it is there to be worked with. */
export function useIsOwnPage(): boolean {
	return pageHandle(useMatches().at(-1)?.handle).unlisted ?? false
}

function pageHandle(handle: unknown): PageHandle {
	return typeof handle === "object" && handle !== null ? handle : {}
}

function keptSearch(search: string, names: readonly string[]) {
	const given = new URLSearchParams(search)
	const kept = new URLSearchParams()
	for (const name of names) {
		const value = given.get(name)
		if (value) kept.set(name, value)
	}
	const text = kept.toString()
	return text ? `?${text}` : ""
}

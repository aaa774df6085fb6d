import type { LocalisedText } from "@ocop/contracts"
import { baseLocale, type Locale } from "@ocop/messages"

/** The language of an address: everything under /en is English, all else Vietnamese. */
export function localeOf(pathname: string): Locale {
	return /^\/en(\/|\.data$|$)/.test(pathname) ? "en" : baseLocale
}

/**
 * The address of a page in a language. Paths are written once, in Vietnamese; English puts /en before them.
 * @param path begins with "/", may carry a query
 */
export function localePath(path: string, locale: Locale): string {
	if (locale === baseLocale) return path
	return path === "/" ? "/en" : path.startsWith("/?") ? `/en${path.slice(1)}` : `/en${path}`
}

/** The address without its language, as `localePath` takes it. */
export function pathWithoutLocale(pathname: string): string {
	if (localeOf(pathname) === baseLocale) return pathname
	return pathname.slice("/en".length) || "/"
}

/** A text of the content in the reader's language; `missing` is true when only Vietnamese has been written. */
export function textIn(
	text: LocalisedText,
	locale: Locale,
): { text: string; lang: Locale; missing: boolean } {
	if (locale === "en" && text.en !== null) return { text: text.en, lang: "en", missing: false }
	return { text: text.vi, lang: "vi", missing: locale !== "vi" }
}

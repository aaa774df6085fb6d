import { baseLocale, type Locale, locales } from "./paraglide/runtime.js"

export { m } from "./paraglide/messages.js"
export { baseLocale, type Locale, locales }

/** Narrows what came from an address, a cookie or a profile to a language that has texts. */
export function isLocale(value: unknown): value is Locale {
	return locales.some((locale) => locale === value)
}

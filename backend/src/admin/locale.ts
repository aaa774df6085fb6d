import type { Locale } from "@ocop/messages"
import { useTranslation } from "react-i18next"

/** The language of our pages: English for those who chose it, Vietnamese for everyone else. */
export function useLocale(): Locale {
	const { i18n } = useTranslation()
	return i18n.language?.startsWith("en") ? "en" : "vi"
}

/** "30/06/2027" or "30 Jun 2027". */
export function formatDay(day: string, locale: Locale): string {
	return new Intl.DateTimeFormat(locale === "vi" ? "vi-VN" : "en-GB", {
		day: "2-digit",
		month: locale === "vi" ? "2-digit" : "short",
		year: "numeric",
		timeZone: "UTC",
	}).format(new Date(`${day}T00:00:00Z`))
}

/** An instant in the market's time zone. */
export function formatInstant(at: string, locale: Locale): string {
	return new Intl.DateTimeFormat(locale === "vi" ? "vi-VN" : "en-GB", {
		dateStyle: "short",
		timeStyle: "short",
		timeZone: "Asia/Ho_Chi_Minh",
	}).format(new Date(at))
}

import { MARKET_TIME_ZONE, startOfDay, toDay } from "@ocop/domain"
import type { Locale } from "@ocop/messages"

const LANGUAGES: Record<Locale, string> = { vi: "vi-VN", en: "en-GB" }

/** "21/11/2026" or "21 November 2026", for a calendar day "YYYY-MM-DD". */
export function dayInWords(day: string, locale: Locale): string {
	return new Intl.DateTimeFormat(LANGUAGES[locale], {
		timeZone: MARKET_TIME_ZONE,
		...(locale === "vi"
			? { day: "2-digit", month: "2-digit", year: "numeric" }
			: { day: "numeric", month: "long", year: "numeric" }),
	}).format(startOfDay(toDay(day)))
}

/** "08:30 21/11/2026" or "21 Nov 2026, 08:30": day and time of an instant, as the clocks of the market show it. */
export function instantInWords(instant: string, locale: Locale): string {
	const at = new Date(instant)
	const words = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(LANGUAGES[locale], { timeZone: MARKET_TIME_ZONE, ...options }).format(at)
	// Vietnamese says the hour first, and in its own medium style spells the month out as on an official paper.
	return locale === "vi"
		? `${words({ timeStyle: "short" })} ${words({ day: "2-digit", month: "2-digit", year: "numeric" })}`
		: words({ dateStyle: "medium", timeStyle: "short" })
}

/** "tháng 5" or "May"; months count from 1. */
export function monthInWords(month: number, locale: Locale): string {
	// The 15th is in the same month in every time zone.
	return new Intl.DateTimeFormat(LANGUAGES[locale], { month: "long", timeZone: "UTC" }).format(
		Date.UTC(2024, month - 1, 15),
	)
}

/** "3.463" or "3,463". */
export function numberInWords(value: number, locale: Locale): string {
	return new Intl.NumberFormat(LANGUAGES[locale]).format(value)
}

/** "350 g", "1,25 kg" or "1.25 kg". */
export function weightInWords(grams: number, locale: Locale): string {
	return grams >= 1000
		? `${new Intl.NumberFormat(LANGUAGES[locale], { maximumFractionDigits: 2 }).format(grams / 1000)} kg`
		: `${numberInWords(grams, locale)} g`
}

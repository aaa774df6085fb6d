import { dayAt, MARKET_TIME_ZONE, toDay } from "@ocop/domain"
import type { Locale } from "@ocop/messages"

const TAGS: Record<Locale, string> = { vi: "vi-VN", en: "en-GB" }

/** A day as people write it: "5/3/2026", "5 March 2026". */
export function dayWords(day: string, locale: Locale): string {
	return format(day, locale, { day: "numeric", month: locale === "vi" ? "numeric" : "long", year: "numeric" })
}

/** From one day to another, saying month and year once where they are the same: "20 – 24/11/2026", "20 – 24 November 2026". */
export function daysWords(from: string, to: string, locale: Locale): string {
	const last = dayWords(to, locale)
	if (from === to) return last
	const month = locale === "vi" ? "numeric" : "long"
	if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))} – ${last}`
	if (from.slice(0, 4) === to.slice(0, 4))
		return `${format(from, locale, { day: "numeric", month })} – ${last}`
	return `${dayWords(from, locale)} – ${last}`
}

/** The name of a weekday: "Thứ Hai", "Monday". @param weekday Monday is 0, Sunday 6 */
export function weekdayWord(weekday: number, locale: Locale): string {
	// 5 January 1970 was a Monday.
	return format(`1970-01-${String(5 + weekday).padStart(2, "0")}`, locale, { weekday: "long" })
}

/** The hour of an instant on the market's clocks: "8:00", "17:30". */
export function hourWords(instant: string): string {
	return new Intl.DateTimeFormat("en-GB", { hour: "numeric", minute: "2-digit", timeZone: MARKET_TIME_ZONE })
		.format(new Date(instant))
		.replace(/^0(?=\d:)/, "")
}

/** The weekday of an instant in the market's time zone, Monday is 0. */
export function weekdayOf(instant: Date): number {
	return (new Date(`${dayAt(instant)}T00:00:00Z`).getUTCDay() + 6) % 7
}

/** A whole number as people write it: "3.463", "3,463". */
export function countWords(count: number, locale: Locale): string {
	return count.toLocaleString(TAGS[locale])
}

function format(day: string, locale: Locale, options: Intl.DateTimeFormatOptions): string {
	return new Intl.DateTimeFormat(TAGS[locale], { ...options, timeZone: "UTC" }).format(
		new Date(`${toDay(day)}T00:00:00Z`),
	)
}

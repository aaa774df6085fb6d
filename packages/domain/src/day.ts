declare const dayBrand: unique symbol

/** A calendar day "YYYY-MM-DD" in the market's time zone. Days compare as strings do. */
export type Day = string & { readonly [dayBrand]: true }

/** The zone in which the market's days begin and end. */
export const MARKET_TIME_ZONE = "Asia/Ho_Chi_Minh"

// Vietnam has kept UTC+7 without summer time since 1975, so plain arithmetic is exact for every day the market knows.
const OFFSET = "+07:00"
const OFFSET_MS = 7 * 60 * 60 * 1000
const DAY_MS = 24 * 60 * 60 * 1000

/** Whether `text` names a real day as "YYYY-MM-DD" (31 April and 29 February 2023 do not exist). */
export function isDay(text: string): text is Day {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
	const midnight = new Date(`${text}T00:00:00Z`)
	return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text)
}

/** @throws RangeError when `text` is not a real day written "YYYY-MM-DD" */
export function toDay(text: string): Day {
	if (!isDay(text)) throw new RangeError(`Not a day (YYYY-MM-DD): ${JSON.stringify(text.slice(0, 40))}`)
	return text
}

/**
 * The day it is in the market's time zone at the moment `at`.
 *
 * @throws RangeError for an invalid date or one outside the years 0 to 9999
 */
export function dayAt(at: Date): Day {
	return dayOfUtcMidnight(at.getTime() + OFFSET_MS)
}

/** The first millisecond of the day in the market's time zone. */
export function startOfDay(day: Day): Date {
	return new Date(`${day}T00:00:00.000${OFFSET}`)
}

/** The last millisecond of the day in the market's time zone. */
export function endOfDay(day: Day): Date {
	return new Date(`${day}T23:59:59.999${OFFSET}`)
}

/**
 * The day `count` days later (earlier when negative).
 *
 * @throws RangeError when the result leaves the years 0 to 9999
 */
export function addDays(day: Day, count: number): Day {
	return dayOfUtcMidnight(utcMidnight(day) + count * DAY_MS)
}

/**
 * The same day of the month `months` later (earlier when negative), or that month's last day where it is shorter:
 * 31 August plus six months is the last day of February.
 *
 * @throws RangeError when `months` is not whole or the result leaves the years 0 to 9999
 */
export function addMonthsClamped(day: Day, months: number): Day {
	if (!Number.isSafeInteger(months)) throw new RangeError(`Months must be a whole number, got ${months}`)
	const from = new Date(utcMidnight(day))
	const target = new Date(from)
	// Moving to the 1st first keeps the 31st from spilling into the month after the target.
	target.setUTCDate(1)
	target.setUTCMonth(target.getUTCMonth() + months)
	const lastOfMonth = new Date(target)
	lastOfMonth.setUTCMonth(lastOfMonth.getUTCMonth() + 1)
	lastOfMonth.setUTCDate(0)
	target.setUTCDate(Math.min(from.getUTCDate(), lastOfMonth.getUTCDate()))
	return dayOfUtcMidnight(target.getTime())
}

/** Below zero when `a` is earlier, above zero when it is later, zero on the same day. */
export function compareDays(a: Day, b: Day): -1 | 0 | 1 {
	return a < b ? -1 : a > b ? 1 : 0
}

function utcMidnight(day: Day): number {
	return Date.parse(`${day}T00:00:00Z`)
}

function dayOfUtcMidnight(ms: number): Day {
	const iso = new Date(ms).toISOString()
	return toDay(iso.slice(0, iso.indexOf("T")))
}

import { dayAt, startOfDay } from "./day"

export type Weekday = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun"

/** "HH:MM" to "HH:MM" on one day, `closes` excluded. A place open past midnight has one range to "24:00" and one from "00:00". */
export interface OpenRange {
	opens: string
	closes: string
}

/** The ranges of each weekday in the market's time zone, in any order; a closed day has none. */
export type WeeklyHours = Readonly<Record<Weekday, readonly OpenRange[]>>

export interface OpeningState {
	open: boolean
	/** When the place next opens or closes; null when it never does. */
	nextChange: Date | null
}

const MINUTE_MS = 60_000
const DAY_MINUTES = 24 * 60
const WEEK_MINUTES = 7 * DAY_MINUTES
const WEEKDAYS: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

interface MinuteRange {
	from: number
	to: number
}

/**
 * Whether a place is open at the moment `at`, and until when. Ranges that touch or overlap count as one, also across midnight
 * and across the week's end.
 *
 * @throws RangeError when a time is not "HH:MM" or a range does not close after it opens
 */
export function openingAt(hours: WeeklyHours, at: Date): OpeningState {
	const ranges = WEEKDAYS.flatMap((weekday, index) =>
		hours[weekday].map((range) => minutesOfWeek(range, index * DAY_MINUTES)),
	)
	const midnight = startOfDay(dayAt(at))
	const now = weekdayIndex(midnight) * DAY_MINUTES + (at.getTime() - midnight.getTime()) / MINUTE_MS
	const open = isOpen(ranges, now)

	// The state can change only where a range begins or ends; the edge that comes soonest and changes it is the answer.
	const waits = ranges
		.flatMap((range) => [range.from, range.to % WEEK_MINUTES])
		.filter((edge) => isOpen(ranges, edge) !== open)
		.map((edge) => (edge > now ? edge - now : edge - now + WEEK_MINUTES))
	if (waits.length === 0) return { open, nextChange: null }
	return { open, nextChange: new Date(Math.round(at.getTime() + Math.min(...waits) * MINUTE_MS)) }
}

/**
 * Whether the ranges of one day follow each other as people write them on a door: each closes after it opens, and the next one opens
 * after a break.
 *
 * @throws RangeError when a time is not "HH:MM"
 */
export function areSuccessive(ranges: readonly OpenRange[]): boolean {
	return ranges.every(({ opens, closes }, index) => {
		const before = ranges[index - 1]
		return (
			minutesOfDay(opens) < minutesOfDay(closes) &&
			(before === undefined || minutesOfDay(before.closes) < minutesOfDay(opens))
		)
	})
}

function isOpen(ranges: readonly MinuteRange[], minute: number): boolean {
	return ranges.some((range) => minute >= range.from && minute < range.to)
}

function minutesOfWeek(range: OpenRange, dayStart: number): MinuteRange {
	const from = minutesOfDay(range.opens)
	const to = minutesOfDay(range.closes)
	if (to <= from)
		throw new RangeError(`Opening hours must close after they open: ${range.opens}–${range.closes}`)
	return { from: dayStart + from, to: dayStart + to }
}

function minutesOfDay(time: string): number {
	if (!/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.test(time)) {
		throw new RangeError(`Not a time of day (HH:MM): ${JSON.stringify(time.slice(0, 20))}`)
	}
	return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}

// The market's midnight is 17:00 UTC of the day before, so the UTC weekday of the midnight, Sunday = 0, is one behind:
// read as Monday = 0 it names the market's weekday.
function weekdayIndex(midnight: Date): number {
	return midnight.getUTCDay()
}

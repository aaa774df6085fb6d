import { weeklyHours } from "@ocop/contracts"
import { areSuccessive, type OpenRange, type Weekday, type WeeklyHours } from "@ocop/domain"

/** When a place is open on one day, "HH:MM" in the market's time zone: two ranges around a lunch break, none when it is closed. */
export type HoursRow = OpenRange[]

const WEEKDAYS: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

/** Seven rows, Monday first, as the rule of opening (domain openingAt) wants them. */
export function weeklyHoursOf(rows: readonly HoursRow[]): WeeklyHours {
	const hours: Record<Weekday, HoursRow> = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] }
	WEEKDAYS.forEach((weekday, index) => {
		hours[weekday] = rows[index] ?? []
	})
	return hours
}

/** Whether the rows are seven days whose times are real, close after they open and follow each other with a break. */
export function areHours(rows: unknown): rows is HoursRow[] {
	const parsed = weeklyHours.safeParse(rows)
	if (!parsed.success) return false
	try {
		return parsed.data.every(areSuccessive)
	} catch (error) {
		if (error instanceof RangeError) return false
		throw error
	}
}

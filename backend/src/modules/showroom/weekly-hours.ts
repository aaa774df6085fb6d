import { weeklyHours } from "@ocop/contracts"
import { openingAt, type Weekday, type WeeklyHours } from "@ocop/domain"

/** One day's opening, "HH:MM" in the market's time zone; null when closed. */
export type HoursRow = { opens: string; closes: string } | null

const WEEKDAYS: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

/** Seven rows, Monday first, as the rule of opening (domain openingAt) wants them. */
export function weeklyHoursOf(rows: readonly HoursRow[]): WeeklyHours {
	const hours: Record<Weekday, readonly { opens: string; closes: string }[]> = {
		mon: [],
		tue: [],
		wed: [],
		thu: [],
		fri: [],
		sat: [],
		sun: [],
	}
	WEEKDAYS.forEach((weekday, index) => {
		const row = rows[index]
		if (row) hours[weekday] = [row]
	})
	return hours
}

/** Whether the rows are seven days whose times are real and close after they open. */
export function areHours(rows: unknown): rows is HoursRow[] {
	const parsed = weeklyHours.safeParse(rows)
	if (!parsed.success) return false
	try {
		// Any moment will do: the rule reads every range before it answers.
		openingAt(weeklyHoursOf(parsed.data), new Date(0))
		return true
	} catch (error) {
		if (error instanceof RangeError) return false
		throw error
	}
}

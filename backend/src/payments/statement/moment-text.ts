import { isDay, startOfDay, toDay } from "@ocop/domain"

const SECOND_MS = 1000

/**
 * A moment as a bank's file writes it, in Vietnam's time: "22/11/2026", "22-11-2026 08:15:30", "2026-11-22 08:15", "08:15 22/11/2026". Day before month, as everybody here does. A day alone is
 * its beginning.
 *
 * @returns null for what is none
 */
export function parseMoment(text: string): Date | null {
	const parts =
		/(?:^|\D)(?:(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})|(\d{4})[/-](\d{1,2})[/-](\d{1,2}))(?:\D|$)/.exec(text)
	if (!parts) return null
	const [, day, month, year, yearFirst, monthSecond, dayLast] = parts
	const written = [
		yearFirst ?? year ?? "",
		(monthSecond ?? month ?? "").padStart(2, "0"),
		(dayLast ?? day ?? "").padStart(2, "0"),
	].join("-")
	if (!isDay(written)) return null
	const [, hours = "0", minutes = "0", seconds = "0"] =
		/(?:^|[T\s])(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\D|$)/.exec(text) ?? []
	if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null
	const since = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)
	return new Date(startOfDay(toDay(written)).getTime() + since * SECOND_MS)
}

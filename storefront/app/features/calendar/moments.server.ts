import { addDays, dayAt, startOfDay } from "@ocop/domain"

/** The earlier of two moments after which a page is no longer true; null is never. @param freshUntil ISO, as the backend says it */
export function earlierMoment(freshUntil: string | null, next: Date | null): string | null {
	if (next === null) return freshUntil
	if (freshUntil === null) return next.toISOString()
	return Date.parse(freshUntil) < next.getTime() ? freshUntil : next.toISOString()
}

/** When the market's day ends and "today" is another one. */
export function nextMidnight(at: Date): Date {
	return startOfDay(addDays(dayAt(at), 1))
}

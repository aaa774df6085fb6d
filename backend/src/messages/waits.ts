const MINUTE = 60
const HOUR = 60 * MINUTE

/** How long after each failed attempt the next one comes, in seconds: a restart of a mail server first, then a day of its absence. */
const WAITS = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR] as const

/** A message is tried so often and no more. */
export const MOST_ATTEMPTS = WAITS.length + 1

/** Seconds until the attempt after this many failed ones; null when there is none. */
export function waitAfter(attempts: number): number | null {
	return WAITS[attempts - 1] ?? null
}

import type { Locale } from "@ocop/messages"
import { errorText } from "@ocop/messages/errors"
import { BackendRefusal, BackendUnavailable } from "~/platform/medusa.server"

/** Nothing can be done now, through no fault of the form: how the page is answered, and in which words. */
export interface Standstill {
	status: 429 | 503
	sentence: string
	retryAfterSeconds: number
}

const AWAY_SECONDS = 10
const TOO_MANY_SECONDS = 60

/**
 * Reads an error as a standstill: the backend is silent, does not know us, or has been asked too often.
 * @param away what is said of a silent backend, where there is more to say than that
 * @returns null for every other error
 */
export function standstillOf(error: unknown, locale: Locale, away?: string): Standstill | null {
	if (error instanceof BackendRefusal && error.status === 429)
		return tooOften(error.body.retryAfterSeconds ?? TOO_MANY_SECONDS, locale)
	const unknown = error instanceof BackendRefusal && (error.status === 401 || error.status === 403)
	if (!unknown && !(error instanceof BackendUnavailable)) return null
	return {
		status: 503,
		sentence: away ?? errorText("backend_unavailable", {}, locale),
		retryAfterSeconds: AWAY_SECONDS,
	}
}

/** This visitor has done it too often. */
export function tooOften(seconds: number, locale: Locale): Standstill {
	return {
		status: 429,
		sentence: errorText("too_many_requests", { seconds }, locale),
		retryAfterSeconds: seconds,
	}
}

import { addDays, type Day, dayAt, startOfDay } from "./day"

/** What is stored: the acts of people. Applications opening and closing, live and ended follow the clock. */
export type StoredFairState =
	| "draft"
	| "approved"
	| "published"
	| "reported"
	| "archived"
	| "cancelled"
	| "stopped"

export type FairPhase = StoredFairState | "open_applications" | "allocation" | "live" | "ended"

/**
 * What a fair's phase follows from; all days are whole days, first and last included. A fair that invites its exhibitors has
 * no application days.
 */
export interface FairFacts {
	state: StoredFairState
	applicationsFrom: Day | null
	applicationsThrough: Day | null
	startsOn: Day
	endsOn: Day
}

/**
 * The phase of a fair at the moment `at`. An approved fair opens and closes its applications by the clock and then stays in
 * allocation until somebody publishes it: an unpublished fair never goes live.
 */
export function fairPhaseAt(fair: FairFacts, at: Date): FairPhase {
	const today = dayAt(at)
	if (fair.state === "approved") return approvedPhase(fair, today)
	if (fair.state !== "published") return fair.state
	if (today < fair.startsOn) return "published"
	return today <= fair.endsOn ? "live" : "ended"
}

/** The first moment after `at` at which fairPhaseAt answers differently if nothing is written in between, or null. */
export function nextFairPhaseChange(fair: FairFacts, at: Date): Date | null {
	const now = fairPhaseAt(fair, at)
	const moments = [
		fair.applicationsFrom,
		fair.applicationsThrough && addDays(fair.applicationsThrough, 1),
		fair.startsOn,
		addDays(fair.endsOn, 1),
	]
		.filter((day) => day !== null)
		.map(startOfDay)
		.filter((moment) => moment > at)
		.sort((a, b) => a.getTime() - b.getTime())
	return moments.find((moment) => fairPhaseAt(fair, moment) !== now) ?? null
}

function approvedPhase(fair: FairFacts, today: Day): FairPhase {
	if (fair.applicationsFrom === null || fair.applicationsThrough === null) return "allocation"
	if (today < fair.applicationsFrom) return "approved"
	return today <= fair.applicationsThrough ? "open_applications" : "allocation"
}

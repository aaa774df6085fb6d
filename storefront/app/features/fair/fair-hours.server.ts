import type { FairCard } from "@ocop/contracts"
import { type OpeningState, openingAt, type WeeklyHours } from "@ocop/domain"

type FairTimes = Pick<FairCard, "phase" | "opensAt" | "closesAt">

/** Whether the fair's gates are open at the moment `at`, and when that next changes by the hour; the phase's own changes come on top. */
export function fairOpeningAt(fair: FairTimes, at: Date): OpeningState {
	if (fair.phase !== "live") return { open: false, nextChange: null }
	const daily = [{ opens: fair.opensAt, closes: fair.closesAt }]
	const hours: WeeklyHours = {
		mon: daily,
		tue: daily,
		wed: daily,
		thu: daily,
		fri: daily,
		sat: daily,
		sun: daily,
	}
	return openingAt(hours, at)
}

import { type Day, type DeliveryZone, dayAt, toDay } from "@ocop/domain"

/** Who takes the receiver's cash: the producer, where it brings the parcel itself, or a carrier. */
export type CashCollector = "producer" | "carrier"

interface DatedHabit {
	from: Day
	/** How far producers bring their parcels themselves. */
	broughtByProducer: readonly DeliveryZone[]
}

/**
 * Who brings a parcel and takes its cash, by the day from which the habit holds, oldest first: within its former district the producer itself. An operator who
 * agrees on something else adds an entry; a parcel keeps what it was told when it was ordered.
 */
const HABITS: readonly DatedHabit[] = [{ from: toDay("2020-01-01"), broughtByProducer: ["same_district"] }]

/**
 * Who collects the cash of a parcel that was ordered at `at`.
 *
 * @throws RangeError before the first habit
 */
export function cashCollectorOf(zone: DeliveryZone, at: Date): CashCollector {
	const today = dayAt(at)
	const inForce = HABITS.findLast(({ from }) => from <= today)
	if (!inForce) throw new RangeError(`Nobody collected cash on ${today}`)
	return inForce.broughtByProducer.includes(zone) ? "producer" : "carrier"
}

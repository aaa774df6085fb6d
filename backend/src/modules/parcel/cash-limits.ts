import { type CashLimits, type Day, dayAt, dong, toDay } from "@ocop/domain"

interface DatedLimits {
	from: Day
	limits: CashLimits
}

/**
 * How much may be owed in cash on delivery, by the day from which it holds, oldest first. Illustrative, near what carriers collect at a door:
 * an operator who is willing to wait for more adds an entry. Orders that stand are not looked at again.
 */
const LIMITS: readonly DatedLimits[] = [
	{ from: toDay("2020-01-01"), limits: { perOrder: dong(10_000_000), perPhone: dong(20_000_000) } },
]

/**
 * The limits in force at `at`.
 *
 * @throws RangeError before the first entry
 */
export function cashLimitsAt(at: Date): CashLimits {
	const today = dayAt(at)
	const inForce = LIMITS.findLast(({ from }) => from <= today)
	if (!inForce) throw new RangeError(`No limits of cash on delivery are in force on ${today}`)
	return inForce.limits
}

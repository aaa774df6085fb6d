import { environment } from "./environment"

const startedAt = Date.now()
const shift = environment.clockStart ? environment.clockStart.getTime() - startedAt : 0

/**
 * The one place of the backend that reads the time. With MARKET_CLOCK (demo only) the given instant is "now" when the process
 * starts, and runs on from there. Everything else is told the moment: rules take `at`.
 */
export const marketClock = {
	now(): Date {
		return new Date(Date.now() + shift)
	},
}

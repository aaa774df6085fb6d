import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible"
import type { Environment } from "../app/platform/environment.server"
import type { LimitedAct } from "../app/platform/load-context"

const PICTURES_PER_MINUTE = 1_200

/** Counters per visitor's address, in memory: one storefront process holds them; the backend limits again for itself. */
export function rateLimits(environment: Environment) {
	const limiters: Record<LimitedAct, RateLimiterMemory> = {
		search: new RateLimiterMemory({ points: environment.SEARCH_LIMIT_PER_MINUTE, duration: 60 }),
		lookup: new RateLimiterMemory({ points: environment.LOOKUP_LIMIT_PER_MINUTE, duration: 60 }),
		placing: new RateLimiterMemory({ points: environment.LOOKUP_LIMIT_PER_MINUTE * 2, duration: 60 }),
		// Only pictures that have to be made count; a page shows two dozen.
		picture: new RateLimiterMemory({ points: PICTURES_PER_MINUTE, duration: 60 }),
	}

	/** Counts one act; answers the seconds to wait when there were too many, else 0. */
	return async (act: LimitedAct, address: string): Promise<number> => {
		try {
			await limiters[act].consume(address)
			return 0
		} catch (refused) {
			if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
			throw refused
		}
	}
}

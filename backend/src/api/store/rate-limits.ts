import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible"
import { environment } from "../../../environment"
import { MarketError } from "../../market-error"
import { clientAddress } from "./client-address"

const MINUTE_SECONDS = 60
const MS = 1000

type Middleware = (
	request: MedusaRequest,
	response: MedusaResponse,
	next: MedusaNextFunction,
) => Promise<void>

interface Limit {
	name: string
	perMinute: number
	applies: (request: MedusaRequest) => boolean
	/** Only what is refused counts: who opens an own order again and again is not guessing. */
	countsOnlyFailures?: boolean
}

/**
 * At most so many requests a minute from one address; 429 with when to come back after that. Counted by this process: behind several, an
 * address has as many times the number.
 */
function limited({ name, perMinute, applies, countsOnlyFailures = false }: Limit): Middleware {
	const limiter = new RateLimiterMemory({ keyPrefix: name, points: perMinute, duration: MINUTE_SECONDS })
	return async (request, response, next) => {
		const address = applies(request) ? clientAddress(request) : null
		if (address === null) return next()
		try {
			await limiter.consume(address)
		} catch (refusal) {
			if (!(refusal instanceof RateLimiterRes)) throw refusal
			const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / MS))
			throw new MarketError("too_many_requests", 429, { params: { seconds }, retryAfterSeconds: seconds })
		}
		if (countsOnlyFailures) {
			// Taken first and given back: guesses sent at the same moment cannot slip through together.
			response.on("finish", () => {
				if (response.statusCode < 400) void limiter.reward(address)
			})
		}
		next()
	}
}

/** Browsing is cheap and free; words make the search engine work. */
export const limitSearches = limited({
	name: "search",
	perMinute: environment.limits.searches,
	applies: (request) => request.query.q !== undefined,
})

/** Guessing codes and phones must take for ever. */
export const limitLookups = limited({
	name: "lookup",
	perMinute: environment.limits.lookups,
	applies: (request) => request.method === "POST",
	countsOnlyFailures: true,
})

export const limitOrders = limited({
	name: "order",
	perMinute: environment.limits.orders,
	applies: (request) => request.method === "POST",
})

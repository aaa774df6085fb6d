import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { RateLimiterRes } from "rate-limiter-flexible"
import { environment } from "../../../environment"
import { MarketError } from "../../market-error"
import { clientAddress } from "./client-address"
import { counterOf, MINUTE_SECONDS } from "./rate-counter"

const MS = 1000

type Middleware = (
	request: MedusaRequest,
	response: MedusaResponse,
	next: MedusaNextFunction,
) => Promise<void>

interface Limit {
	name: string
	/** How many in a minute, or in `seconds`. */
	perMinute: number
	seconds?: number
	applies: (request: MedusaRequest) => boolean
	/** What is counted for, where that is not the address alone. */
	keyOf?: (request: MedusaRequest, address: string) => string
	/** Only what is refused counts: who opens an own order again and again is not guessing. */
	countsOnlyFailures?: boolean
}

/** At most so many requests a minute from one address; 429 with when to come back after that. */
export function limited(limit: Limit): Middleware {
	const { name, perMinute, seconds = MINUTE_SECONDS, applies, keyOf, countsOnlyFailures = false } = limit
	const limiter = counterOf(name, perMinute, seconds)
	return async (request, response, next) => {
		const address = applies(request) ? clientAddress(request) : null
		if (address === null) return next()
		const key = keyOf ? keyOf(request, address) : address
		try {
			await limiter.consume(key)
		} catch (refusal) {
			if (!(refusal instanceof RateLimiterRes)) throw refusal
			const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / MS))
			throw new MarketError("too_many_requests", 429, { params: { seconds }, retryAfterSeconds: seconds })
		}
		if (countsOnlyFailures) {
			// Taken first and given back: guesses sent at the same moment cannot slip through together.
			response.on("finish", () => {
				if (response.statusCode >= 400) return
				// A try that is not given back is a small loss; a failure here must not end the process.
				limiter.reward(key).catch(() => undefined)
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

/** Every cart and every new line is a handful of writes; a person makes few of them. */
export const limitCarts = limited({
	name: "cart",
	perMinute: environment.limits.carts,
	applies: (request) => request.method === "POST",
})

const CHECKS_A_MINUTE = 30

/** A page asks every few seconds while somebody pays, and each time somebody else's server may be asked. */
export const limitPaymentChecks = limited({
	name: "payment-check",
	perMinute: CHECKS_A_MINUTE,
	applies: (request) => request.method === "POST",
})

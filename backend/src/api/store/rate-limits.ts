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

/**
 * At most so many requests a minute from one address; 429 with when to come back after that. Counted by this process: behind several, an
 * address has as many times the number.
 */
function limited(name: string, perMinute: number, applies: (request: MedusaRequest) => boolean): Middleware {
	const limiter = new RateLimiterMemory({ keyPrefix: name, points: perMinute, duration: MINUTE_SECONDS })
	return async (request, _response, next) => {
		const address = applies(request) ? clientAddress(request) : null
		if (address === null) return next()
		try {
			await limiter.consume(address)
		} catch (refusal) {
			if (!(refusal instanceof RateLimiterRes)) throw refusal
			const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / MS))
			throw new MarketError("too_many_requests", 429, { params: { seconds }, retryAfterSeconds: seconds })
		}
		next()
	}
}

/** Browsing is cheap and free; words make the search engine work. */
export const limitSearches = limited(
	"search",
	environment.limits.searches,
	(request) => request.query.q !== undefined,
)

/** Guessing codes and phones must take for ever. */
export const limitLookups = limited(
	"lookup",
	environment.limits.lookups,
	(request) => request.method === "POST",
)

export const limitOrders = limited("order", environment.limits.orders, (request) => request.method === "POST")

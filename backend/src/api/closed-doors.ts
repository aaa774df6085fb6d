import type {
	MedusaNextFunction,
	MedusaRequest,
	MedusaResponse,
	MiddlewareRoute,
} from "@medusajs/framework/http"
import { MarketError } from "../market-error"

/**
 * Roads of Medusa that nobody of ours takes: payment hooks (a second door to an order, invariant 18), accounts of shoppers, and making a login
 * without an officer who does it. Each opens with the issue that needs it.
 */
const CLOSED = ["/hooks/*", "/auth/customer/*", "/auth/user/emailpass/register"]

function notHere(_request: MedusaRequest, _response: MedusaResponse, next: MedusaNextFunction): void {
	next(new MarketError("not_found", 404))
}

export const closedDoors: MiddlewareRoute[] = CLOSED.map((matcher) => ({ matcher, middlewares: [notHere] }))

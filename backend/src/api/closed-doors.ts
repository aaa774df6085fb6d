import type {
	MedusaNextFunction,
	MedusaRequest,
	MedusaResponse,
	MiddlewareRoute,
} from "@medusajs/framework/http"
import { MarketError } from "../market-error"

/** Roads of Medusa that nobody of ours takes: payment hooks are a second door to an order (invariant 18). */
const CLOSED = ["/hooks", "/hooks/*"]

/**
 * What officers need to log in by the admin, and nothing else: not accounts of shoppers, not making a login without an officer who does it.
 * Each opens with the issue that needs it. Said as what is open and compared letter by letter, because Medusa reads the kind of login from
 * the path and decodes it: "/auth/%75ser/emailpass/register" is the same road by another name.
 */
const OPEN_FOR_LOGIN = [
	/^POST \/auth\/user\/emailpass$/,
	/^GET \/auth\/user\/providers$/,
	/^(POST|DELETE) \/auth\/session$/,
	/^POST \/auth\/token\/refresh$/,
	/^(GET|POST|DELETE) \/auth\/mfa\/(factors|recovery-codes|challenges)(\/[0-9A-Za-z_]+){0,2}$/,
]

function notHere(_request: MedusaRequest, _response: MedusaResponse, next: MedusaNextFunction): void {
	next(new MarketError("not_found", 404))
}

function onlyLogins(request: MedusaRequest, response: MedusaResponse, next: MedusaNextFunction): void {
	// As it was spelt: another spelling of an open road is a closed one.
	const path = request.originalUrl.split(/[?#]/)[0] ?? ""
	const asked = `${request.method} ${path}`
	// A browser asks first whether it may ask.
	const isOpen = request.method === "OPTIONS" || OPEN_FOR_LOGIN.some((open) => open.test(asked))
	if (isOpen) next()
	else notHere(request, response, next)
}

export const closedDoors: MiddlewareRoute[] = [
	...CLOSED.map((matcher) => ({ matcher, middlewares: [notHere] })),
	{ matcher: "/auth*", middlewares: [onlyLogins] },
]

import type {
	MedusaNextFunction,
	MedusaRequest,
	MedusaResponse,
	MiddlewareRoute,
} from "@medusajs/framework/http"
import { MarketError } from "../market-error"

/**
 * Where providers of payments tell the market. Every other hook is closed, Medusa's own of payments first of all: it is a second door to an order (invariant 18).
 */
const OPEN_FOR_HOOKS = [/^POST \/hooks\/(stripe|vietqr)$/]

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
	// A browser asks first whether it may ask.
	if (request.method === "OPTIONS" || isAmong(OPEN_FOR_LOGIN, request)) next()
	else notHere(request, response, next)
}

function onlyOurHooks(request: MedusaRequest, response: MedusaResponse, next: MedusaNextFunction): void {
	if (isAmong(OPEN_FOR_HOOKS, request)) next()
	else notHere(request, response, next)
}

function isAmong(open: readonly RegExp[], { method, originalUrl }: MedusaRequest): boolean {
	// As it was spelt: another spelling of an open road is a closed one.
	const path = originalUrl.split(/[?#]/)[0] ?? ""
	return open.some((road) => road.test(`${method} ${path}`))
}

export const closedDoors: MiddlewareRoute[] = [
	...["/hooks", "/hooks/*"].map((matcher) => ({ matcher, middlewares: [onlyOurHooks] })),
	{ matcher: "/auth*", middlewares: [onlyLogins] },
]

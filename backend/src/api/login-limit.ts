import type { MedusaRequest, MiddlewareRoute } from "@medusajs/framework/http"
import { limited } from "./store/rate-limits"

const QUARTER_OF_AN_HOUR = 15 * 60
const FAILURES_FOR_ONE_ACCOUNT = 10
const FAILURES_FROM_ONE_ADDRESS = 60
const LONGEST_NAME = 200

const isLogin = (request: MedusaRequest) => request.method === "POST"

/** The login's name as the body gives it; whatever is no text counts together. */
function accountOf({ body }: MedusaRequest): string {
	const email = typeof body === "object" && body !== null && "email" in body ? body.email : null
	return typeof email === "string" ? email.trim().toLowerCase().slice(0, LONGEST_NAME) : ""
}

/** Guessing the password of an officer must take for ever, and trying one password on every officer too. Who logs in counts for nothing. */
const limitAccount = limited({
	name: "login-account",
	perMinute: FAILURES_FOR_ONE_ACCOUNT,
	seconds: QUARTER_OF_AN_HOUR,
	applies: isLogin,
	keyOf: (request, address) => `${address} ${accountOf(request)}`,
	countsOnlyFailures: true,
})
const limitAddress = limited({
	name: "login-address",
	perMinute: FAILURES_FROM_ONE_ADDRESS,
	seconds: QUARTER_OF_AN_HOUR,
	applies: isLogin,
	countsOnlyFailures: true,
})

/** The ways in that closed-doors.ts leaves open: a login name and a password, and the second factor's six digits. */
export const loginMiddlewares: MiddlewareRoute[] = [
	{ matcher: "/auth/user/emailpass", methods: ["POST"], middlewares: [limitAddress, limitAccount] },
	{ matcher: "/auth/mfa/challenges/*", methods: ["POST"], middlewares: [limitAddress] },
]

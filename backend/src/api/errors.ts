import {
	errorHandler,
	getHttpResponseFromError,
	type MedusaErrorHandlerFunction,
	type MedusaRequest,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ErrorBody } from "@ocop/contracts"
import { isLocale, type Locale } from "@ocop/messages"
import { errorText } from "@ocop/messages/errors"
import { ZodError } from "zod"
import { isMarketError, MarketError } from "../market-error"

export { MarketError } from "../market-error"

const CODE_BY_STATUS: Record<number, string> = {
	400: "invalid_input",
	401: "login_required",
	403: "not_allowed",
	404: "not_found",
	409: "conflict",
	413: "body_too_large",
	415: "invalid_input",
	422: "invalid_input",
	429: "too_many_requests",
}

/**
 * Answers every error. Our own refusals, and everything below /store and /hooks, become the contract's ErrorBody in the reader's
 * language; the rest of Medusa's admin API keeps the form that its dashboard reads.
 */
export const marketErrorHandler: MedusaErrorHandlerFunction = (error, request, response, next) => {
	const refusal = asRefusal(error, request)
	if (!refusal) return errorHandler()(error, request, response, next)
	if (refusal.status >= 500) logger(request).error(error)
	if (refusal.retryAfterSeconds) response.set("retry-after", String(refusal.retryAfterSeconds))
	response.status(refusal.status).json(errorBodyOf(refusal, localeOf(request)))
}

/** The refusal as the contract writes it. */
export function errorBodyOf(refusal: MarketError, locale: Locale): ErrorBody {
	const { code, field, params, problems, retryAfterSeconds } = refusal
	return {
		code,
		message: errorText(code, params ?? {}, locale),
		...(field ? { field } : {}),
		...(params ? { params } : {}),
		...(retryAfterSeconds ? { retryAfterSeconds } : {}),
		...(problems ? { problems } : {}),
	}
}

function asRefusal(error: unknown, request: MedusaRequest): MarketError | null {
	if (isMarketError(error)) return error
	if (error instanceof ZodError) return fromZod(error)
	// Thrown by the router for a path that is not UTF-8.
	if (error instanceof URIError) return new MarketError("bad_address", 400)
	if (!/^\/(store|hooks)(\/|\?|$)/.test(request.originalUrl)) return null
	const { statusCode } = getHttpResponseFromError(error)
	return new MarketError(CODE_BY_STATUS[statusCode] ?? "unknown", statusCode)
}

function fromZod(error: ZodError): MarketError {
	const problems = error.issues.map((issue) => ({ code: "invalid_input", field: issue.path.join(".") }))
	return new MarketError("invalid_input", 400, { field: problems[0]?.field, problems })
}

function localeOf(request: MedusaRequest): Locale {
	const asked = request.headers["accept-language"]?.slice(0, 2).toLowerCase()
	return isLocale(asked) ? asked : "vi"
}

function logger(request: MedusaRequest) {
	return request.scope.resolve(ContainerRegistrationKeys.LOGGER)
}

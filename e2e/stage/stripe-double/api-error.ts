import type { Intent } from "./shapes"

/** What Stripe says of a refusal. */
export interface Problem {
	type: "invalid_request_error" | "card_error" | "idempotency_error" | "api_error"
	code?: string
	decline_code?: string
	message: string
	param?: string
	payment_intent?: Intent
}

/** A refusal, as it is answered. */
export class ApiError extends Error {
	override readonly name = "ApiError"

	constructor(
		readonly status: number,
		readonly problem: Problem,
	) {
		super(problem.message)
	}
}

export function noSuch(kind: string, id: string): ApiError {
	return new ApiError(404, {
		type: "invalid_request_error",
		code: "resource_missing",
		message: `No such ${kind}: '${id}'`,
		param: "id",
	})
}

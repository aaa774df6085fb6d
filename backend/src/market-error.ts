/** Values that fill an error's message. */
export type MarketErrorParams = Record<string, string | number>

/** One of several things that are wrong with an input. */
export interface MarketProblem {
	/** Names the message `errors_<code>`. */
	code: string
	/** Path of the input, as "parts.a". */
	field: string
	params?: MarketErrorParams
}

/** What a refusal says beside its code and status. */
export interface MarketErrorDetails {
	field?: string
	params?: MarketErrorParams
	problems?: MarketProblem[]
	retryAfterSeconds?: number
}

const NAME = "MarketError"

/**
 * A refusal that people and programs understand: `code` names the message `errors_<code>` of @ocop/messages, `status` is the
 * HTTP status it is answered with. Thrown by services, workflow steps and routes alike; src/api/errors.ts answers it.
 */
export class MarketError extends Error {
	override readonly name = NAME
	readonly field?: string
	readonly params?: MarketErrorParams
	readonly problems?: MarketProblem[]
	readonly retryAfterSeconds?: number

	constructor(
		readonly code: string,
		readonly status: number,
		{ field, params, problems, retryAfterSeconds }: MarketErrorDetails = {},
	) {
		super(code)
		this.field = field
		this.params = params
		this.problems = problems
		this.retryAfterSeconds = retryAfterSeconds
	}
}

/** Also true for one that a workflow engine has written down and read again: it keeps the fields and loses the class. */
export function isMarketError(error: unknown): error is MarketError {
	return (
		typeof error === "object" &&
		error !== null &&
		"name" in error &&
		error.name === NAME &&
		"code" in error &&
		typeof error.code === "string" &&
		"status" in error &&
		typeof error.status === "number"
	)
}

import { errorText } from "@ocop/messages/errors"
import { type AppLoadContext, data } from "@remix-run/node"
import type { LimitedAct } from "./load-context"
import { BackendRefusal, BackendUnavailable } from "./medusa.server"
import type { PageRefusal } from "./refusal"

interface RefusalOptions {
	/** Fill the sentence of the code. */
	params?: Record<string, string | number>
	/** For 429 and 503. */
	retryAfterSeconds?: number
}

/**
 * Ends a loader or action with a page that says what happened, in the words of `errors_<code>`. Kept nowhere: the next try
 * may go well.
 */
export function refusal(
	status: number,
	code: string,
	{ params = {}, retryAfterSeconds }: RefusalOptions = {},
) {
	const headers = new Headers({ "Cache-Control": "no-store" })
	if (retryAfterSeconds !== undefined) headers.set("Retry-After", String(retryAfterSeconds))
	const body: PageRefusal = {
		code,
		text: { vi: errorText(code, params, "vi"), en: errorText(code, params, "en") },
	}
	return data(body, { status, headers })
}

/** There is no such page, or none that this visitor may see. */
export function notFound() {
	return refusal(404, "page_not_found")
}

/** The visitor did something too often. */
export function tooMany(seconds: number) {
	return refusal(429, "too_many_requests", { params: { seconds }, retryAfterSeconds: seconds })
}

/** The market's engine is away for the moment. */
export function backendAway() {
	return refusal(503, "backend_unavailable", { retryAfterSeconds: 10 })
}

/**
 * Waits for the backend; its refusals and silences end the loader with a page in words.
 * Actions that want to say more at the form catch `BackendRefusal` themselves.
 */
export async function orRefuse<Answer>(answer: Promise<Answer>): Promise<Answer> {
	try {
		return await answer
	} catch (error) {
		throw refusalFor(error)
	}
}

/** What to throw for an error of the backend client; other errors are returned as they are. */
export function refusalFor(error: unknown): unknown {
	if (error instanceof BackendUnavailable) return backendAway()
	if (!(error instanceof BackendRefusal)) return error
	if (error.status === 429) return tooMany(error.body.retryAfterSeconds ?? 60)
	// Our own key was refused: nothing the visitor could mend.
	if (error.status === 401 || error.status === 403) return backendAway()
	if (error.status === 404) return notFound()
	return refusal(error.status, error.body.code, { params: error.body.params })
}

/** Counts an act of this visitor; too many end the loader with 429 and when to come back. */
export async function spendOrRefuse(context: AppLoadContext, act: LimitedAct) {
	const seconds = await context.spend(act)
	if (seconds > 0) throw tooMany(seconds)
}

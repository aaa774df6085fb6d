import { type ErrorBody, errorBody } from "@ocop/contracts"
import type { z } from "zod"
import { environment } from "./environment.server"
import { visitorAddress } from "./visitor.server"

const TIME_LIMIT_MS = 8_000

/** The backend answered and said no: its status and words. */
export class BackendRefusal extends Error {
	override readonly name = "BackendRefusal"
	constructor(
		readonly status: number,
		readonly body: ErrorBody,
		readonly path: string,
	) {
		super(`${loggable(path)} answered ${status} ${body.code}`)
	}
}

/** The backend did not answer in time, could not be reached, broke, or answered what the contract does not know. */
export class BackendUnavailable extends Error {
	override readonly name = "BackendUnavailable"
}

/** Who knows a cart's id holds the cart, so ids stay out of logs. */
function loggable(path: string) {
	return path.replace(/\?.*$/, "").replace(/\b[a-z]+_[0-9A-Za-z]{8,}/g, "…")
}

interface Call {
	method?: "GET" | "POST" | "DELETE"
	/** Sent as JSON. */
	body?: unknown
	/** Parameters; undefined ones are left out. */
	query?: Record<string, string | number | boolean | undefined>
	/** Ends the call when the visitor has gone. Not for calls that change something. */
	signal?: AbortSignal
	/** Makes repeating the call safe. */
	idempotencyKey?: string
}

/**
 * Calls the backend's store API and parses its answer.
 * @param path below the backend's address, with every variable part already encoded
 * @throws BackendRefusal for 4xx, BackendUnavailable for everything else that is no answer
 */
export async function callBackend<Schema extends z.ZodType>(
	path: string,
	schema: Schema,
	call: Call = {},
): Promise<z.output<Schema>> {
	const response = await send(path, call)
	const content = await readJson(response, path)
	if (response.ok) {
		const parsed = schema.safeParse(content)
		if (parsed.success) return parsed.data
		throw unavailable(
			path,
			`an answer outside the contract: ${parsed.error.issues.map((issue) => issue.path.join(".")).slice(0, 5)}`,
		)
	}
	const refusal = errorBody.safeParse(content)
	if (response.status < 500 && refusal.success) throw new BackendRefusal(response.status, refusal.data, path)
	if (response.status === 404)
		throw new BackendRefusal(404, { code: "not_found", message: "Not found" }, path)
	throw unavailable(path, `status ${response.status}`)
}

async function send(
	path: string,
	{ method = "GET", body, query, signal, idempotencyKey }: Call,
): Promise<Response> {
	const { BACKEND_URL, MEDUSA_PUBLISHABLE_KEY, STOREFRONT_SECRET } = environment()
	const visitor = visitorAddress()
	const url = new URL(path, BACKEND_URL)
	for (const [name, value] of Object.entries(query ?? {}))
		if (value !== undefined) url.searchParams.set(name, String(value))
	const limit = AbortSignal.timeout(TIME_LIMIT_MS)
	try {
		return await fetch(url, {
			method,
			headers: {
				accept: "application/json",
				"x-publishable-api-key": MEDUSA_PUBLISHABLE_KEY,
				// The backend believes our word about whose request this is, and limits each visitor for himself.
				"x-market-storefront": STOREFRONT_SECRET,
				...(visitor === null ? {} : { "x-forwarded-for": visitor }),
				...(body === undefined ? {} : { "content-type": "application/json" }),
				...(idempotencyKey ? { "idempotency-key": idempotencyKey } : {}),
			},
			body: body === undefined ? undefined : JSON.stringify(body),
			signal: signal ? AbortSignal.any([signal, limit]) : limit,
		})
	} catch (cause) {
		throw unavailable(path, "no answer", cause)
	}
}

async function readJson(response: Response, path: string): Promise<unknown> {
	try {
		return await response.json()
	} catch (cause) {
		throw unavailable(path, `status ${response.status} without readable JSON`, cause)
	}
}

/** Logged here, once: the page only says that the shop cannot be reached. */
function unavailable(path: string, what: string, cause?: unknown) {
	const error = new BackendUnavailable(`Backend ${loggable(path)}: ${what}`, { cause })
	console.error(error.message)
	return error
}

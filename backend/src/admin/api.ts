import type { ErrorBody } from "@ocop/contracts"
import { m } from "@ocop/messages"
import { errorText } from "@ocop/messages/errors"
import { useLocale } from "./locale"

/** A refusal of the API, or its silence, in the officer's language. */
export class Refusal extends Error {
	constructor(readonly body: ErrorBody) {
		super(body.message)
	}
}

const LOGIN_ENDED = 401

/**
 * Asks the admin API: a GET, or a POST where there is a body.
 *
 * @throws Refusal whatever goes wrong, so that every page can show the message as it is
 */
export function useApi() {
	const locale = useLocale()
	return async <Answer>(path: string, body?: object): Promise<Answer> => {
		const response = await fetch(path, {
			method: body ? "POST" : "GET",
			credentials: "include",
			headers: { "accept-language": locale, ...(body ? { "content-type": "application/json" } : {}) },
			...(body ? { body: JSON.stringify(body) } : {}),
		}).catch(() => null)
		if (!response) throw new Refusal({ code: "no_answer", message: m.admin_no_answer({}, { locale }) })
		const answer = await response.json().catch(() => null)
		if (response.ok && answer !== null) return answer
		if (response.status === LOGIN_ENDED) {
			throw new Refusal({ code: "login_required", message: errorText("login_required", {}, locale) })
		}
		// What is not ours to refuse speaks English, and to programmers.
		if (typeof answer?.code !== "string" || typeof answer.message !== "string" || "type" in answer) {
			throw new Refusal({ code: "unknown", message: errorText("unknown", {}, locale) })
		}
		throw new Refusal(answer)
	}
}

/** The refusal behind an error of a query or a change; null for none. */
export function refusalOf(error: unknown): ErrorBody | null {
	return error instanceof Refusal ? error.body : null
}

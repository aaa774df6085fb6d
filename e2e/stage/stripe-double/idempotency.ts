import { ApiError } from "./api-error"
import { BALANCE_INSUFFICIENT } from "./refunds"

export interface Answer {
	status: number
	body: unknown
	headers?: Record<string, string>
}

/** What Stripe keeps of a key: what was asked, and how it was answered once it was. */
interface Known {
	asked: string
	answer: Answer | null
}

/** Answers that Stripe keeps for a key: those of a deed that was begun. A request that was never valid may be asked again. */
const isKept = ({ status, body }: Answer) =>
	status < 300 || status === 402 || status >= 500 || JSON.stringify(body).includes(BALANCE_INSUFFICIENT)

/** Whoever asks again with the same key gets the first answer, and nothing is done twice. */
export class Idempotency {
	private readonly known = new Map<string, Known>()

	/** @throws ApiError 400 for a key that was used for something else, 409 while the first is not answered */
	once(key: string | undefined, asked: string, answer: () => Answer): Answer {
		if (key === undefined) return answer()
		const before = this.known.get(key)
		if (before && before.asked !== asked) {
			throw new ApiError(400, {
				type: "idempotency_error",
				message:
					"Keys for idempotent requests can only be used with the same parameters they were first used with.",
			})
		}
		if (before?.answer) return { ...before.answer, headers: { "idempotent-replayed": "true" } }
		const given = answer()
		// As it was at that moment: what becomes of the object later does not change what was answered.
		if (isKept(given)) this.known.set(key, { asked, answer: structuredClone(given) })
		return given
	}
}

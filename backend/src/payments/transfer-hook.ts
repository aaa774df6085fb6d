import { environment } from "../../environment"
import { MarketError } from "../market-error"
import { transferEvent } from "../workflows/payment/transfer-events"
import { isSigned } from "./transfer-signature"

/**
 * What a bank's service tells of a transfer, signed by it within five minutes of `at`.
 *
 * @param body as it came, letter by letter: the signature is over these
 * @throws MarketError 404 where nobody may tell of transfers, 401 hook.bad_signature, 400 for what is signed and cannot be read
 */
export function transferHookOf(
	body: Buffer | string | undefined,
	signature: string | string[] | undefined,
	at: Date,
): { eventId: string; body: string } {
	const secret = environment.vietqr?.hookSecret
	if (!secret) throw new MarketError("not_found", 404)
	const text = body?.toString() ?? ""
	if (typeof signature !== "string" || !isSigned(text, signature, { secret, at })) {
		throw new MarketError("hook.bad_signature", 401)
	}
	return { eventId: transferEvent.parse(jsonOf(text)).id, body: text }
}

function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		throw new MarketError("invalid_input", 400)
	}
}

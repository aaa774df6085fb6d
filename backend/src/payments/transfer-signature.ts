import { createHmac, timingSafeEqual } from "node:crypto"

const TOLERANCE_SECONDS = 5 * 60
const MS = 1000

/**
 * Whether a bank's service has signed this body within five minutes of `at`: "t=<unix seconds>,v1=<hex>", where the second is the HMAC-SHA256 of the
 * seconds, a dot and the raw body with the shared secret. So neither body nor moment can be another, and an old message is not taken again.
 */
export function isSigned(
	body: string,
	signature: string | undefined,
	{ secret, at }: { secret: string; at: Date },
): boolean {
	const [, seconds, given] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(signature ?? "") ?? []
	if (seconds === undefined || given === undefined) return false
	if (Math.abs(at.getTime() / MS - Number(seconds)) > TOLERANCE_SECONDS) return false
	const right = createHmac("sha256", secret).update(`${seconds}.${body}`).digest()
	// In a time that tells nothing about where they differ.
	return timingSafeEqual(Buffer.from(given, "hex"), right)
}

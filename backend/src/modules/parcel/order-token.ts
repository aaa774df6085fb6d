import { createHash, createHmac, timingSafeEqual } from "node:crypto"

const TOKEN_BYTES = 16

/**
 * The token of an order's secret link: 128 bits that follow from the order and a secret of the market. So a second press of the button is
 * answered with the same link, although only a hash of the token is stored (rule 12).
 */
export function orderToken(orderId: string, secret: string): string {
	return createHmac("sha256", secret)
		.update(`order-link:${orderId}`)
		.digest()
		.subarray(0, TOKEN_BYTES)
		.toString("hex")
}

export function tokenHash(token: string): string {
	return createHash("sha256").update(token).digest("hex")
}

/** Compares in a time that tells nothing about where they differ. */
export function isTokenOf(token: string, hash: string): boolean {
	const given = Buffer.from(tokenHash(token), "hex")
	const stored = Buffer.from(hash, "hex")
	return given.length === stored.length && timingSafeEqual(given, stored)
}

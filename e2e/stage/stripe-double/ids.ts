import { randomBytes } from "node:crypto"

/** An id in Stripe's manner: "pi_" and letters nobody guesses. */
export function newId(prefix: string): string {
	return `${prefix}_${randomBytes(12).toString("hex")}`
}

export function seconds(): number {
	return Math.floor(Date.now() / 1000)
}

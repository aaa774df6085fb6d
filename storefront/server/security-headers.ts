import { randomBytes } from "node:crypto"

/** A fresh 128-bit nonce for one answer's scripts. */
export function newNonce(): string {
	return randomBytes(16).toString("base64url")
}

/** Who else a page that takes a card may load from and talk to. */
interface CardOrigins {
	script: string
	frame: string
	connect: string
}

/** What the rules of Stripe's own script ask a page to let in. */
const STRIPE: CardOrigins = {
	script: "https://js.stripe.com https://*.js.stripe.com",
	frame: "https://js.stripe.com https://*.js.stripe.com https://hooks.stripe.com",
	connect: "https://api.stripe.com",
}

/** @returns null for what is no web address: such a page takes no card, and its policy stays closed */
function cardOrigins(script: string): CardOrigins | null {
	if (!URL.canParse(script)) return null
	const { origin, protocol } = new URL(script)
	if (protocol !== "https:" && protocol !== "http:") return null
	return origin === "https://js.stripe.com" ? STRIPE : { script: origin, frame: origin, connect: origin }
}

interface PolicyOptions {
	https: boolean
	development: boolean
	/** Address of the card provider's script, on the one page that takes a card. */
	cardScript?: string
}

/** What a page may load: everything from this origin, and inline scripts only with this answer's nonce. */
export function contentSecurityPolicy(nonce: string, options: PolicyOptions): string {
	const card = options.cardScript === undefined ? null : cardOrigins(options.cardScript)
	const directives = [
		"default-src 'self'",
		`script-src 'self' 'nonce-${nonce}'${card ? ` ${card.script}` : ""}`,
		// The development server injects its styles and listens on a socket.
		`style-src 'self'${options.development ? " 'unsafe-inline'" : ""}`,
		"img-src 'self' data:",
		"font-src 'self'",
		`connect-src 'self'${card ? ` ${card.connect}` : ""}${options.development ? " ws:" : ""}`,
		...(card ? [`frame-src ${card.frame}`] : []),
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'self'",
		"frame-ancestors 'none'",
	]
	if (options.https) directives.push("upgrade-insecure-requests")
	return directives.join("; ")
}

/** Headers that every answer carries, whatever it is. */
export function securityHeaders(options: { https: boolean }): Record<string, string> {
	return {
		"X-Content-Type-Options": "nosniff",
		"X-Frame-Options": "DENY",
		// Secret links must not travel to other sites; our own pages still need the origin of their forms.
		"Referrer-Policy": "same-origin",
		"Cross-Origin-Opener-Policy": "same-origin",
		"Cross-Origin-Resource-Policy": "same-origin",
		"Permissions-Policy": "camera=(), microphone=(), geolocation=(self), payment=()",
		...(options.https ? { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" } : {}),
	}
}

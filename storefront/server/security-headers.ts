import { randomBytes } from "node:crypto"

/** A fresh 128-bit nonce for one answer's scripts. */
export function newNonce(): string {
	return randomBytes(16).toString("base64url")
}

/** What a page may load: everything from this origin, and inline scripts only with this answer's nonce. */
export function contentSecurityPolicy(
	nonce: string,
	options: { https: boolean; development: boolean },
): string {
	const directives = [
		"default-src 'self'",
		`script-src 'self' 'nonce-${nonce}'`,
		// The development server injects its styles and listens on a socket.
		`style-src 'self'${options.development ? " 'unsafe-inline'" : ""}`,
		"img-src 'self' data:",
		"font-src 'self'",
		`connect-src 'self'${options.development ? " ws:" : ""}`,
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

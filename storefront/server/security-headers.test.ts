import { describe, expect, it } from "vitest"
import { contentSecurityPolicy, newNonce } from "./security-headers"

describe("the content security policy", () => {
	const policy = contentSecurityPolicy("abc", { https: true, development: false })

	it("lets inline scripts run by nonce only, and no inline styles", () => {
		expect(policy).toContain("script-src 'self' 'nonce-abc'")
		expect(policy).toContain("style-src 'self'")
		expect(policy).not.toContain("unsafe")
	})

	it("closes frames, plugins, base addresses and foreign forms", () => {
		for (const rule of [
			"frame-ancestors 'none'",
			"object-src 'none'",
			"base-uri 'none'",
			"form-action 'self'",
		])
			expect(policy).toContain(rule)
	})

	it("is never the same twice", () => {
		expect(new Set(Array.from({ length: 100 }, newNonce)).size).toBe(100)
	})
})

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

	it("lets in the origin of a card's script on the page that takes a card, and nothing else of anybody", () => {
		const open = contentSecurityPolicy("abc", {
			https: false,
			development: false,
			cardScript: "http://127.0.0.1:8999/v3/",
		})
		expect(open).toContain("script-src 'self' 'nonce-abc' http://127.0.0.1:8999;")
		expect(open).toContain("connect-src 'self' http://127.0.0.1:8999;")
		expect(open).toContain("frame-src http://127.0.0.1:8999;")
		expect(open).toContain("style-src 'self';")
		expect(policy).not.toContain("frame-src")
		expect(policy).not.toContain("http:")
	})

	it("knows where Stripe's own script talks to", () => {
		const stripe = contentSecurityPolicy("abc", {
			https: true,
			development: false,
			cardScript: "https://js.stripe.com/v3/",
		})
		expect(stripe).toContain("connect-src 'self' https://api.stripe.com;")
		expect(stripe).toMatch(/frame-src [^;]*https:\/\/hooks\.stripe\.com;/)
	})

	it("stays closed for what is no web address, and cannot be written into", () => {
		for (const cardScript of [
			"",
			"javascript:alert(1)",
			"https://a b; script-src *",
			"data:text/javascript,1",
		])
			expect(contentSecurityPolicy("abc", { https: true, development: false, cardScript })).toBe(policy)
	})

	it("is never the same twice", () => {
		expect(new Set(Array.from({ length: 100 }, newNonce)).size).toBe(100)
	})
})

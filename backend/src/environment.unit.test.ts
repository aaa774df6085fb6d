import { describe, expect, it } from "vitest"
import { readEnvironment } from "../environment"

const LIVE = {
	MARKET_MODE: "live",
	DATABASE_URL: "postgres://market:secret@db.example/market",
	JWT_SECRET: "j".repeat(40),
	COOKIE_SECRET: "c".repeat(40),
	STOREFRONT_SECRET: "s".repeat(40),
	ORDER_LINK_SECRET: "o".repeat(40),
	PUBLIC_URL: "https://market.example",
	BACKEND_PUBLIC_URL: "https://office.market.example",
}

describe("the backend's environment", () => {
	it("needs nothing for a demo", () => {
		const demo = readEnvironment({})
		expect(demo).toMatchObject({ mode: "demo", backendUrl: "http://localhost:9000", redisUrl: null })
	})

	it("takes transfers to an account that is whole, and a demo to one that no bank has", () => {
		const account = {
			VIETQR_BANK_BIN: "970436",
			VIETQR_ACCOUNT_NUMBER: "0011223344",
			VIETQR_ACCOUNT_NAME: "CHO OCOP",
		}
		expect(readEnvironment({}).vietqr).toMatchObject({ bankBin: "000000", demo: true, hookSecret: null })
		expect(readEnvironment(LIVE).vietqr).toBeNull()
		expect(readEnvironment({ ...LIVE, ...account }).vietqr).toEqual({
			bankBin: "970436",
			accountNumber: "0011223344",
			accountName: "CHO OCOP",
			hookSecret: null,
			demo: false,
		})
		for (const name of Object.keys(account))
			expect(() => readEnvironment({ ...LIVE, ...account, [name]: undefined })).toThrow(name)
		expect(() => readEnvironment({ ...LIVE, ...account, VIETQR_BANK_BIN: "000000" })).toThrow(
			"VIETQR_BANK_BIN",
		)
		expect(() => readEnvironment({ ...LIVE, VIETQR_HOOK_SECRET: "h".repeat(40) })).toThrow("VIETQR_BANK_BIN")
		expect(() => readEnvironment({ ...account, VIETQR_BANK_BIN: "Vietcombank" })).toThrow("VIETQR_BANK_BIN")
		expect(() => readEnvironment({ TRANSFER_EXPIRY_MINUTES: "1.5" })).toThrow("TRANSFER_EXPIRY_MINUTES")
	})

	it("reads an empty line as not set", () => {
		expect(readEnvironment({ REDIS_URL: "", MARKET_MODE: "" })).toMatchObject({
			mode: "demo",
			redisUrl: null,
		})
	})

	it("starts live with a database, secrets and an https address of its own", () => {
		expect(readEnvironment(LIVE)).toMatchObject({
			mode: "live",
			jwtSecret: LIVE.JWT_SECRET,
			clockStart: null,
		})
	})

	it.each(Object.keys(LIVE).filter((name) => name !== "MARKET_MODE"))(
		"does not start live without %s",
		(name) => {
			expect(() => readEnvironment({ ...LIVE, [name]: undefined })).toThrow(name)
		},
	)

	it.each([
		["PUBLIC_URL", "http://market.example"],
		["BACKEND_PUBLIC_URL", "http://office.market.example"],
		["STOREFRONT_SECRET", "demo-only-secret-known-to-everyone"],
		["JWT_SECRET", "short"],
		["MARKET_CLOCK", "2027-06-01T00:00:00+07:00"],
		["DEMO_PRODUCTS", "500"],
		["MARKET_OPEN_STOCK_ROUTES", "true"],
		["STRIPE_API_KEY", "sk_test_123"],
		["STRIPE_PUBLISHABLE_KEY", "pk_test_123"],
		["STRIPE_API_BASE", "https://stripe.example"],
		["STRIPE_SCRIPT_URL", "https://stripe.example/v3/"],
	])("refuses %s=%s in live mode", (name, value) => {
		expect(() => readEnvironment({ ...LIVE, [name]: value })).toThrow(name)
	})

	it.each([
		["MARKET_MODE", "staging", "demo"],
		["MARKET_CLOCK", "tomorrow", "2027-06-01T00:00:00+07:00"],
		["DATABASE_URL", "mysql://x", "postgres://"],
		["BACKEND_PORT", "http", "port"],
		["REDIS_URL", "localhost:6379", "redis://"],
		["SMTP_URL", "mail.example.vn:587", "smtp://"],
		["SMTP_URL", "http://mail.example.vn", "smtp://"],
		["SMTP_URL", "smtp://mail.example.vn:587", "MAIL_FROM"],
		["MAIL_FROM", "market", "e-mail address"],
		["MAIL_FROM", "a@example.vn, b@example.vn", "e-mail address"],
		["MEILISEARCH_API_KEY", "key-without-host", "MEILISEARCH_HOST"],
		["STRIPE_API_KEY", "pk_test_123", "secret or restricted key"],
		["STRIPE_API_KEY", "sk_test_123", "STRIPE_WEBHOOK_SECRET"],
		["STRIPE_WEBHOOK_SECRET", "whsec_123", "STRIPE_PUBLISHABLE_KEY"],
		["STRIPE_WEBHOOK_SECRET", "123", "whsec_"],
		["HOLD_MINUTES", "0.5", "whole minutes"],
		["HOLD_MINUTES", "600", "60"],
		["MARKET_PROCESSES", "two", "number of processes"],
	])("says what is expected of %s=%s", (name, value, expected) => {
		expect(() => readEnvironment({ [name]: value })).toThrow(expected)
	})

	it("keeps goods for ten minutes unless it is told otherwise", () => {
		expect(readEnvironment({}).holdMinutes).toBe(10)
		expect(readEnvironment({ HOLD_MINUTES: "25" }).holdMinutes).toBe(25)
	})

	it("takes cards when Stripe's three keys are there, by Stripe's own script", () => {
		expect(readEnvironment({}).stripe).toBeNull()
		const keys = {
			STRIPE_API_KEY: "sk_live_1",
			STRIPE_WEBHOOK_SECRET: "whsec_1",
			STRIPE_PUBLISHABLE_KEY: "pk_live_1",
		}
		expect(readEnvironment({ ...LIVE, ...keys }).stripe).toEqual({
			apiKey: "sk_live_1",
			webhookSecret: "whsec_1",
			publishableKey: "pk_live_1",
			apiBase: null,
			scriptUrl: "https://js.stripe.com/v3/",
		})
	})

	it("needs connections enough where several processes share their locks in the database", () => {
		const several = { MARKET_PROCESSES: "2", DATABASE_POOL_MAX: "19" }
		expect(() => readEnvironment(several)).toThrow("DATABASE_POOL_MAX")
		expect(readEnvironment({ ...several, DATABASE_POOL_MAX: "20" }).processes).toBe(2)
		expect(readEnvironment({ ...several, REDIS_URL: "redis://localhost:6379" }).processes).toBe(2)
	})

	it("tells the shop's address from its own", () => {
		expect(readEnvironment(LIVE)).toMatchObject({
			backendUrl: "https://office.market.example",
			storeCors: "https://market.example",
			adminCors: "https://office.market.example",
		})
	})

	it("names everything that is wrong at once", () => {
		const wrong = () => readEnvironment({ BACKEND_PORT: "x", REDIS_URL: "y" })
		expect(wrong).toThrow("BACKEND_PORT")
		expect(wrong).toThrow("REDIS_URL")
	})

	it("moves the clock of a demo", () => {
		const moved = readEnvironment({ MARKET_CLOCK: "2027-06-01T00:00:00+07:00" })
		expect(moved.clockStart?.toISOString()).toBe("2027-05-31T17:00:00.000Z")
	})
})

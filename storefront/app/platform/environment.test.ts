import { describe, expect, it } from "vitest"
import { marketTime } from "./clock.server"
import { parseEnvironment } from "./environment.server"

const DEMO = { MEDUSA_PUBLISHABLE_KEY: "pk" }
const LIVE = {
	...DEMO,
	MARKET_MODE: "live",
	PUBLIC_URL: "https://cho.example",
	STOREFRONT_SECRET: "a-secret-of-its-own-that-is-long-enough",
	SESSION_SECRET: "another-secret-that-is-long-enough-too",
}

describe("the environment", () => {
	it("needs little in demo mode and counts empty variables as absent", () => {
		expect(parseEnvironment({ ...DEMO, PUBLIC_URL: "" })).toMatchObject({
			MARKET_MODE: "demo",
			STOREFRONT_PORT: 8000,
		})
	})

	it.each([
		["MEDUSA_PUBLISHABLE_KEY", {}],
		["STOREFRONT_PORT", { ...DEMO, STOREFRONT_PORT: "80a0" }],
		["BACKEND_URL", { ...DEMO, BACKEND_URL: "localhost" }],
		["MARKET_CLOCK", { ...DEMO, MARKET_CLOCK: "tomorrow" }],
		["MARKET_CLOCK", { ...LIVE, MARKET_CLOCK: "2027-06-01T00:00:00+07:00" }],
		["PUBLIC_URL", { ...LIVE, PUBLIC_URL: "http://cho.example" }],
		["STOREFRONT_SECRET", { ...LIVE, STOREFRONT_SECRET: undefined }],
		["SESSION_SECRET", { ...LIVE, SESSION_SECRET: undefined }],
		["SESSION_SECRET", { ...LIVE, SESSION_SECRET: LIVE.STOREFRONT_SECRET }],
		["TRUST_PROXY", { ...DEMO, TRUST_PROXY: "proxy.example" }],
	])("names %s when it is wrong", (name, variables) => {
		expect(() => parseEnvironment(variables)).toThrow(name)
	})

	it("is live with https and a secret of its own", () => {
		expect(parseEnvironment(LIVE).MARKET_MODE).toBe("live")
	})
})

describe("the market's clock", () => {
	it("starts at the given instant and runs on", () => {
		const start = Date.parse("2026-11-21T00:00:00Z")
		expect(marketTime("2027-06-01T00:00:00+07:00", start + 5_000, start).toISOString()).toBe(
			"2027-05-31T17:00:05.000Z",
		)
		expect(marketTime(undefined, start, start).getTime()).toBe(start)
	})
})

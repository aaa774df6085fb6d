import { describe, expect, it } from "vitest"
import { SECRETS } from "./secrets.mjs"
import { readSettings } from "./settings.mjs"

const LIVE = {
	MARKET_MODE: "live",
	DATABASE_URL: "postgres://market:secret@db.example:5432/market",
	JWT_SECRET: "j".repeat(32),
	COOKIE_SECRET: "c".repeat(32),
	STOREFRONT_SECRET: "s".repeat(32),
	SESSION_SECRET: "t".repeat(32),
	ORDER_LINK_SECRET: "o".repeat(32),
	PUBLIC_URL: "https://market.example",
	BACKEND_PUBLIC_URL: "https://office.market.example",
}

const problemsOf = (env) => {
	try {
		readSettings(env)
		return []
	} catch (error) {
		return error.lines
	}
}

describe("the environment of npm start", () => {
	it("is a demo on ports 8000 and 9000 when nothing is set", () => {
		expect(readSettings({})).toMatchObject({
			mode: "demo",
			ports: { storefront: 8000, backend: 9000 },
			databaseUrl: null,
			loadsDemo: true,
			publicUrl: "http://localhost:8000",
		})
	})

	it("takes an empty line of an .env file for an unset variable", () => {
		expect(readSettings({ STOREFRONT_PORT: "", DATABASE_URL: "", MARKET_MODE: "" }).loadsDemo).toBe(true)
	})

	it("never loads demo data into an operator's database unless that was said", () => {
		const DATABASE_URL = LIVE.DATABASE_URL
		expect(readSettings({ DATABASE_URL }).loadsDemo).toBe(false)
		expect(readSettings({ DATABASE_URL, MARKET_MODE: "demo" }).loadsDemo).toBe(true)
		expect(readSettings(LIVE).loadsDemo).toBe(false)
	})

	it.each([
		["STOREFRONT_PORT", "80a0"],
		["STOREFRONT_PORT", "0"],
		["BACKEND_PORT", "70000"],
		["MARKET_MODE", "staging"],
		["DATABASE_URL", "mysql://localhost/market"],
		["REDIS_URL", "localhost:6379"],
		["MEILISEARCH_HOST", "search"],
		["PUBLIC_URL", "market.example"],
		["BACKEND_PUBLIC_URL", "office.market.example"],
		["MARKET_CLOCK", "2027-06-01"],
		["MARKET_CLOCK", "2027-06-01T00:00:00"],
		["MARKET_CLOCK", "2027-13-01T00:00:00+07:00"],
		["DEMO_PRODUCTS", "-5"],
	])("names %s when it is %s", (name, value) => {
		const problems = problemsOf({ [name]: value })
		expect(problems).toHaveLength(1)
		expect(problems[0]).toContain(name)
	})

	it("does not repeat an address that may hold a password", () => {
		expect(problemsOf({ DATABASE_URL: "postgre://market:hunter2@db/market" })[0]).not.toContain("hunter2")
	})

	it("refuses one port for both", () => {
		expect(problemsOf({ STOREFRONT_PORT: "9000" })[0]).toMatch(/STOREFRONT_PORT and BACKEND_PORT/)
	})

	it("says everything that is wrong at once", () => {
		expect(problemsOf({ STOREFRONT_PORT: "x", BACKEND_PORT: "y", MARKET_MODE: "z" })).toHaveLength(3)
	})

	it("requires a database, secrets and https of a live market", () => {
		expect(readSettings(LIVE)).toMatchObject({ mode: "live", databaseUrl: LIVE.DATABASE_URL })
		const names = ["DATABASE_URL", "PUBLIC_URL", "BACKEND_PUBLIC_URL", ...SECRETS]
		for (const name of names) expect(problemsOf({ ...LIVE, [name]: undefined })[0]).toContain(name)
		for (const name of ["PUBLIC_URL", "BACKEND_PUBLIC_URL"])
			expect(problemsOf({ ...LIVE, [name]: "http://market.example" })).toEqual([
				expect.stringMatching(new RegExp(`^${name} .*https`)),
			])
		expect(problemsOf({ ...LIVE, SESSION_SECRET: LIVE.STOREFRONT_SECRET })[0]).toContain("SESSION_SECRET")
	})

	it("refuses what belongs to the demo in a live market", () => {
		expect(problemsOf({ ...LIVE, MARKET_CLOCK: "2027-06-01T00:00:00+07:00" })[0]).toContain("MARKET_CLOCK")
		expect(problemsOf({ ...LIVE, DEMO_PRODUCTS: "300" })[0]).toContain("DEMO_PRODUCTS")
	})
})

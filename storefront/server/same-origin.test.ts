import { describe, expect, it } from "vitest"
import { comesFromOurPages } from "./same-origin"

const OWN = ["https://cho.example"]

describe("a request that changes something", () => {
	it("is taken from a page of this shop", () => {
		expect(
			comesFromOurPages("POST", { origin: "https://cho.example", "sec-fetch-site": "same-origin" }, OWN),
		).toBe(true)
		expect(comesFromOurPages("POST", { origin: "https://cho.example" }, OWN)).toBe(true)
		expect(comesFromOurPages("POST", { "sec-fetch-site": "same-origin" }, OWN)).toBe(true)
	})

	it.each([
		["another site", { origin: "https://evil.example" }],
		["the same name by another scheme", { origin: "http://cho.example" }],
		["the same name on another port", { origin: "https://cho.example:8443" }],
		["a sister site", { origin: "https://cho.example", "sec-fetch-site": "same-site" }],
		["a page without an origin", { origin: "null" }],
		["a program that says nothing", {}],
	])("is refused from %s", (_where, headers) => {
		for (const method of ["POST", "PUT", "PATCH", "DELETE"])
			expect(comesFromOurPages(method, headers, OWN)).toBe(false)
	})
})

describe("a request that only reads", () => {
	it("may come from anywhere", () => {
		expect(
			comesFromOurPages("GET", { origin: "https://evil.example", "sec-fetch-site": "cross-site" }, OWN),
		).toBe(true)
	})
})

import { describe, expect, it } from "vitest"
import { addressProblem, isHost } from "./address"

describe("a raw address", () => {
	it.each(["/", "/san-pham?q=b%C3%A1nh+cu%E1%BB%91n", "/en/san-pham/mien-dong", "/assets/root-a.b-c.js"])(
		"%s is fine",
		(address) => expect(addressProblem(address)).toBeNull(),
	)

	it.each(["/san-pham/../x", "/a/%2e%2e/b", "/./a", "//evil.example/a", "/a//b", "/san-pham/%00"])(
		"%s has no page",
		(address) => expect(addressProblem(address)).toBe("not_found"),
	)

	it.each([
		"/%ff",
		"/%",
		"/san-pham?q=%ff",
		"/a\\b",
		"http://evil.example/",
		`/san-pham?q=${"a".repeat(10_000)}`,
	])("%s cannot be read", (address) => expect(addressProblem(address)).toBe("bad_address"))
})

describe("a Host header", () => {
	it("is a name or an address with an optional port", () => {
		for (const host of ["localhost:8000", "cho.example", "127.0.0.1:8000", "[::1]:8000"])
			expect(isHost(host)).toBe(true)
		for (const host of [undefined, "", "a b", "evil.example/path", "x:y", "a:99999", "a@b"])
			expect(isHost(host)).toBe(false)
	})
})

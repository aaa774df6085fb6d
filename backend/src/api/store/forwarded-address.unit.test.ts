import { describe, expect, it } from "vitest"
import { forwardedAddress, networkOf, trustOf } from "./forwarded-address"

const VISITOR = "203.0.113.7"
const PROXY = "10.0.0.2"
const OUTER = "10.0.0.9"

describe("whose request it is", () => {
	it("is the socket's when nobody is believed, whatever the header says", () => {
		for (const lie of [undefined, "1.2.3.4", `${VISITOR}, ${PROXY}`, "unknown", ""])
			expect(forwardedAddress(PROXY, lie, trustOf(null))).toBe(PROXY)
		expect(forwardedAddress(PROXY, "1.2.3.4", trustOf("0"))).toBe(PROXY)
	})

	it("is told by as many hops as there are, counted from our side", () => {
		expect(forwardedAddress(PROXY, VISITOR, trustOf("1"))).toBe(VISITOR)
		expect(forwardedAddress(PROXY, `${VISITOR}, ${OUTER}`, trustOf("2"))).toBe(VISITOR)
	})

	it("is not what the visitor wrote before the proxies added theirs", () => {
		expect(forwardedAddress(PROXY, `1.2.3.4, ${VISITOR}`, trustOf("1"))).toBe(VISITOR)
		expect(forwardedAddress(PROXY, `1.2.3.4, 5.6.7.8, ${VISITOR}, ${OUTER}`, trustOf("2"))).toBe(VISITOR)
	})

	it("is told by named proxies alone", () => {
		const trust = trustOf("10.0.0.0/8, ::1")
		expect(forwardedAddress(PROXY, `1.2.3.4, ${VISITOR}, ${OUTER}`, trust)).toBe(VISITOR)
		expect(forwardedAddress("::ffff:10.0.0.2", VISITOR, trust)).toBe(VISITOR)
		expect(forwardedAddress("::1", VISITOR, trust)).toBe(VISITOR)
		expect(forwardedAddress("198.51.100.1", "1.2.3.4", trust)).toBe("198.51.100.1")
	})

	it("stays with the last address that is one", () => {
		expect(forwardedAddress(PROXY, "not an address", trustOf("1"))).toBe(PROXY)
		expect(forwardedAddress(PROXY, `x, ${OUTER}`, trustOf("3"))).toBe(OUTER)
	})

	it("needs addresses in the setting", () => {
		expect(() => trustOf("proxy.example")).toThrow("proxy.example")
	})
})

describe("one visitor", () => {
	it("is an IPv4 address, also within IPv6", () => {
		expect(networkOf(VISITOR)).toBe(VISITOR)
		expect(networkOf(`::ffff:${VISITOR}`)).toBe(VISITOR)
	})

	it("is a /64 of IPv6, however it is written", () => {
		for (const address of [
			"2001:db8::1",
			"2001:0DB8:0:0:5::9",
			"2001:db8:0:0:ffff:1:2:3",
			"2001:db8::5%eth0",
		])
			expect(networkOf(address)).toBe("2001:db8:0:0::/64")
		expect(networkOf("2001:db8:0:1::1")).not.toBe(networkOf("2001:db8::1"))
	})

	it("is what was said where that is no address, and never long", () => {
		expect(networkOf("x".repeat(500))).toHaveLength(64)
	})
})

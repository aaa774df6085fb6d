import { describe, expect, it } from "vitest"
import { onBehalfOf, visitorAddress } from "./visitor.server"

describe("the visitor", () => {
	it("is known while his request is answered, each his own, and nobody afterwards", async () => {
		const asked = (address: string) =>
			onBehalfOf(address, async () => {
				await Promise.resolve()
				return visitorAddress()
			})
		expect(await Promise.all([asked("203.0.113.1"), asked("203.0.113.2")])).toEqual([
			"203.0.113.1",
			"203.0.113.2",
		])
		expect(visitorAddress()).toBeNull()
	})
})

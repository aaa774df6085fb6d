import { describe, expect, it } from "vitest"
import { backFromBank } from "./back-from-bank.server"

const CODE = "K7M2P9QX"
const BY_PHONE = { code: CODE, phone: "+84912345678" }

/** Where a shopper is led who comes to this address; null when he stays. */
async function ledTo(query: string, locale: "vi" | "en" = "vi"): Promise<string | null> {
	try {
		await backFromBank(new URL(`http://shop.test/don-hang/${CODE}${query}`), CODE, BY_PHONE, locale)
		return null
	} catch (led) {
		if (!(led instanceof Response)) throw led
		expect(led.status).toBe(303)
		expect(led.headers.get("Cache-Control")).toBe("no-store")
		return led.headers.get("Location")
	}
}

describe("the way back from a bank's own page", () => {
	it("leads to the order without the provider's secrets in the address", async () => {
		const secrets = "payment_intent=pi_1&payment_intent_client_secret=pi_1_secret_2"
		expect(await ledTo(`?${secrets}&redirect_status=succeeded`)).toBe(`/don-hang/${CODE}`)
		expect(await ledTo(`?moi=1&${secrets}&redirect_status=failed`, "en")).toBe(
			`/en/don-hang/${CODE}?chua-xac-nhan=1`,
		)
	})

	it("is nothing for who comes from anywhere else", async () => {
		expect(await ledTo("")).toBeNull()
		expect(await ledTo("?moi=1")).toBeNull()
		expect(await ledTo("?redirect_status=failed")).toBeNull()
	})
})

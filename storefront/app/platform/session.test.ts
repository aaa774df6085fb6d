import { describe, expect, it } from "vitest"
import { orderKeyOf, readCartCookie, rememberOrder, writeCartCookie } from "./session.server"

process.env.MEDUSA_PUBLISHABLE_KEY = "pk_test"

function visit(cookie?: string) {
	return new Request("http://shop.test/", cookie ? { headers: { Cookie: cookie } } : {})
}
const pairOf = (setCookie: string) => setCookie.split(";")[0] ?? ""

describe("the cart cookie", () => {
	it("brings the cart back and is out of reach of scripts and other sites", async () => {
		const header = await writeCartCookie("cart_01ABC")
		expect(header).toMatch(/HttpOnly/)
		expect(header).toMatch(/SameSite=Lax/)
		expect(await readCartCookie(visit(pairOf(header)))).toEqual({ cartId: "cart_01ABC", forged: false })
	})

	it("is nothing on a first visit", async () => {
		expect(await readCartCookie(visit())).toEqual({ cartId: null, forged: false })
	})

	it.each(["gio=cart_01ABC", "gio=eyJhIjoxfQ.x", "gio=%ff", "gio="])(
		"says that %s was forged",
		async (cookie) => {
			expect(await readCartCookie(visit(cookie))).toEqual({ cartId: null, forged: true })
		},
	)

	it("does not take one cookie's signature for another", async () => {
		const order = pairOf(await rememberOrder(visit(), { code: "K7M2QX9T", token: "t".repeat(22) }))
		expect(await readCartCookie(visit(order.replace(/^don=/, "gio=")))).toEqual({
			cartId: null,
			forged: true,
		})
	})
})

describe("the orders of a browser", () => {
	it("are the last five, each opened with what opened it first", async () => {
		let cookie = ""
		for (let number = 1; number <= 6; number++)
			cookie = pairOf(await rememberOrder(visit(cookie), { code: `CODE${number}`, phone: "+84912345678" }))
		expect(await orderKeyOf(visit(cookie), "CODE1")).toBeNull()
		expect(await orderKeyOf(visit(cookie), "CODE6")).toEqual({ code: "CODE6", phone: "+84912345678" })
	})
})

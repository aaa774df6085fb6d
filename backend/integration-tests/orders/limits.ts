import { errorBody } from "@ocop/contracts"
import { anOfficer, PASSWORD } from "../certification/builders"
import { CARTS_A_MINUTE } from "./settings"
import type { TestShop } from "./test-shop"
import { visitorAt } from "./visitor"

export function limits(shop: TestShop): void {
	describe("who asks too often waits", () => {
		const logIn = (email: string, password: string, address: string) =>
			shop.ask("post", "/auth/user/emailpass", { email, password }, visitorAt(address))

		it("after ten wrong passwords for one account from one address, and is told how long", async () => {
			const email = await anOfficer(shop.container, "operator")
			for (let guess = 0; guess < 10; guess++)
				expect((await logIn(email, "wrong", "203.0.113.1")).status).toBe(401)
			const { status, data, headers } = await logIn(email.toUpperCase(), PASSWORD, "203.0.113.1")
			expect([status, errorBody.parse(data).code]).toEqual([429, "too_many_requests"])
			expect(data.message).toMatch(/\d/)
			expect(Number(headers["retry-after"])).toBeGreaterThan(600)
			// Another address, and another account from the same one, are not held up.
			expect((await logIn(email, PASSWORD, "203.0.113.2")).status).toBe(200)
			expect((await logIn("nobody@ocop.example", "wrong", "203.0.113.1")).status).toBe(401)
		})

		it("after many wrong passwords for many accounts from one address", async () => {
			const answers = []
			for (let guess = 0; guess < 61; guess++)
				answers.push((await logIn(`officer${guess}@ocop.example`, "wrong", "203.0.113.3")).status)
			expect(answers.slice(0, 60).every((status) => status === 401)).toBe(true)
			expect(answers.at(-1)).toBe(429)
		})

		it("never for logging in", async () => {
			const email = await anOfficer(shop.container, "operator")
			for (let times = 0; times < 15; times++)
				expect((await logIn(email, PASSWORD, "203.0.113.4")).status).toBe(200)
		})

		it("cannot reach a login by another name of the same road", async () => {
			const email = await anOfficer(shop.container, "operator")
			const roads: ["get" | "post", string][] = [
				["post", "/auth/%75ser/emailpass"],
				["post", "/auth/user/email%70ass"],
				["post", "/AUTH/user/emailpass"],
				["post", "/auth/user/emailpass/"],
				["get", "/auth/user/emailpass"],
				["post", "/auth/customer/emailpass"],
				["post", "/auth/user/emailpass/register"],
				["post", "/auth/%75ser/emailpass/register"],
				["post", "/auth/user/emailpass/reset-password"],
				["post", "/hooks/payment/system_default"],
				["post", "/HOOKS/payment/system_default"],
			]
			for (const [method, road] of roads) {
				const { status } = await shop.ask(method, road, { email, password: PASSWORD })
				expect([road, status]).toEqual([road, 404])
			}
		})

		it("when carts are opened or filled again and again, each visitor for himself", async () => {
			const mine = visitorAt("203.0.113.5")
			const { id } = await shop.newCart(mine)
			for (let times = 1; times < CARTS_A_MINUTE; times++)
				expect((await shop.add(id, shop.goods.cake, 100, mine)).status).toBe(400)
			const more = await shop.add(id, shop.goods.cake, 1, mine)
			expect([more.status, more.data.code]).toEqual([429, "too_many_requests"])
			expect(Number(more.headers["retry-after"])).toBeGreaterThan(0)
			expect((await shop.ask("post", "/store/shopping-carts", {}, mine)).status).toBe(429)
			await shop.newCart(visitorAt("203.0.113.6"))
		})
	})

	describe("whose request it is", () => {
		const guess = (headers: Record<string, string>) =>
			shop.ask("post", "/auth/user/emailpass", { email: "lies@ocop.example", password: "wrong" }, { headers })

		it("is not what anybody writes into a header", async () => {
			const lies = Array.from({ length: 12 }, (_, number) => ({
				"x-forwarded-for": `198.51.100.${number}`,
				"x-real-ip": `198.51.100.${number}`,
				forwarded: `for=198.51.100.${number}`,
				"x-market-storefront": number % 2 === 0 ? "guessed" : "",
			}))
			const answers = []
			for (const headers of lies) answers.push((await guess(headers)).status)
			expect(answers.at(-1)).toBe(429)
		})

		it("is what our storefront says, which knows a secret", async () => {
			for (let number = 0; number < 12; number++)
				expect((await guess(visitorAt(`192.0.2.${number}`).headers)).status).toBe(401)
		})
	})
}

import { CONSENT_TEXT_VERSION, orderDetail, placedOrder } from "@ocop/contracts"
import type * as MissingOrders from "../../src/workflows/order/register-missing-orders"
import { appModule } from "../builders/app-module"
import { forgetRegistration } from "../builders/forget-registration"
import { Carts, THIRD_WARD } from "./carts"
import type { TestShop } from "./test-shop"

export function ordering(shop: TestShop): void {
	describe("a shopper orders a cart", () => {
		const carts = new Carts(shop)

		it("orders, pays on delivery, and looks the order up by link and by phone", async () => {
			const seen = await carts.filled()
			const answer = await carts.place(seen.id, carts.form(seen.delivery?.total ?? 0))
			expect(answer.status, JSON.stringify(answer.data)).toBe(201)
			const placed = placedOrder.parse(answer.data)
			for (const proof of [{ token: placed.token }, { phone: "+84 912 345 678" }]) {
				const found = await carts.call("post", "/store/order-lookups", { code: placed.code, ...proof })
				expect(found.status, JSON.stringify(found.data)).toBe(200)
				const detail = orderDetail.parse(found.data)
				expect(detail).toMatchObject({
					code: placed.code,
					state: "cash_on_delivery",
					goods: 410_000,
					fee: seen.delivery?.fee,
					total: seen.delivery?.total,
					contact: { name: "Nguyễn Thị Mẫu", phone: "+84912345678" },
				})
				expect(detail.parcels.map((parcel) => parcel.producer.name)).toEqual([
					shop.farmers.name,
					shop.potters.name,
				])
				expect(detail.parcels.map((parcel) => parcel.goods)).toEqual([60_000, 350_000])
			}
			const detail = await shop.get(`/store/catalogue/${shop.listings.vase.handle}`)
			expect(detail.data.available).toBe(19)
			expect((await shop.get(`/store/shopping-carts/${seen.id}`)).data.code).toBe("cart.not_found")
		})

		it("presses the button ten times at once and has one order", async () => {
			const seen = await carts.filled()
			const body = carts.form(seen.delivery?.total ?? 0)
			const answers = await Promise.all(Array.from({ length: 10 }, () => carts.place(seen.id, body)))
			expect(answers.map((answer) => [answer.status, JSON.stringify(answer.data)])).toEqual(
				answers.map(() => [201, JSON.stringify(answers[0]?.data)]),
			)
			expect(await carts.orderCount()).toBe(1)
			expect((await carts.place(seen.id, body)).data).toEqual(answers[0]?.data)
		}, 120_000)

		it("is told at the field what is wrong with the form", async () => {
			const seen = await carts.filled()
			const answer = await carts.place(seen.id, {
				...carts.form(1),
				contact: { name: "", phone: "12345", email: "x" },
				address: { wardCode: "99999", street: "", note: null },
				consent: { textVersion: CONSENT_TEXT_VERSION, accepted: false },
			})
			expect([answer.status, answer.data.code]).toEqual([422, "order.form_incomplete"])
			expect(answer.data.problems.map((problem: { field: string }) => problem.field)).toEqual(
				expect.arrayContaining(["contact.name", "contact.email", "address.street", "consent.accepted"]),
			)
			const later = await carts.place(
				seen.id,
				carts.form(1, { contact: { name: "Mẫu", phone: "12345", email: null } }),
			)
			expect(later.data.problems).toEqual([{ code: "order.phone_wrong", field: "contact.phone" }])
			expect(await carts.orderCount()).toBe(0)
		})

		it("is not charged another total than the one seen", async () => {
			const seen = await carts.filled()
			await shop.build.reprice(shop.listings.vase, 360_000)
			const dearer = await carts.place(seen.id, carts.form(seen.delivery?.total ?? 0))
			expect([dearer.status, dearer.data.code]).toEqual([409, "cart.price_up"])
			expect(dearer.data.params).toMatchObject({ from: 350_000, to: 360_000 })
			const again = await carts.view(seen.id, THIRD_WARD)
			expect((await carts.place(seen.id, carts.form(again.delivery?.total ?? 0))).status).toBe(201)
		})

		it("loses the last piece to another and is told which line and what is left", async () => {
			await shop.build.stock(shop.listings.vase, 1)
			const [mine, theirs] = [await carts.filled(), await carts.filled()]
			const answers = await Promise.all(
				[mine, theirs].map((seen) => carts.place(seen.id, carts.form(seen.delivery?.total ?? 0))),
			)
			const lost = answers.find((answer) => answer.status !== 201)
			expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1)
			expect(lost?.data).toMatchObject({
				code: "cart.sold_out",
				params: { handle: shop.listings.vase.handle, left: 0 },
			})
			expect(await carts.orderCount()).toBe(1)
		})

		it("has its order registered by the next run when the process was killed in between", async () => {
			const seen = await carts.filled()
			const placed = placedOrder.parse(
				(await carts.place(seen.id, carts.form(seen.delivery?.total ?? 0))).data,
			)
			await forgetRegistration(shop, placed.code)
			const { registerMissingOrders } = appModule<typeof MissingOrders>(
				"workflows/order/register-missing-orders",
			)
			expect(await registerMissingOrders(shop.container)).toBe(1)
			expect(await registerMissingOrders(shop.container)).toBe(0)
			const again = placedOrder.parse(
				(await carts.place(seen.id, carts.form(seen.delivery?.total ?? 0))).data,
			)
			expect(again.token).toBe(placed.token)
			const found = await carts.call("post", "/store/order-lookups", again)
			expect(orderDetail.parse(found.data).parcels).toHaveLength(2)
		})
	})
}

/** Comes last: whoever has guessed too often is asked to wait, from this address. */
export function guessing(shop: TestShop): void {
	describe("who has no link", () => {
		const carts = new Carts(shop)

		it("cannot open an order with a wrong code, token or phone, nor guess for long", async () => {
			const seen = await carts.filled()
			const placed = placedOrder.parse(
				(await carts.place(seen.id, carts.form(seen.delivery?.total ?? 0))).data,
			)
			const wrong = [
				{ code: placed.code, token: "0".repeat(32) },
				{ code: placed.code, phone: "0987654321" },
				{ code: "ZZZZZZZZ", token: placed.token },
				{ code: "%00%00%00", phone: "\u0000" },
			]
			for (const guess of wrong) {
				const { status, data } = await carts.call("post", "/store/order-lookups", guess)
				expect([guess, status, data.code]).toEqual([guess, 404, "order.not_found"])
			}
			const guesses = []
			for (let count = 0; count < 65; count++)
				guesses.push(await carts.call("post", "/store/order-lookups", wrong[0]))
			const refused = guesses.find((answer) => answer.status === 429)
			expect(refused?.data).toMatchObject({
				code: "too_many_requests",
				retryAfterSeconds: expect.any(Number),
			})
		})
	})
}

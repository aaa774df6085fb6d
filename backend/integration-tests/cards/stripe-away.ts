import type { TestCards } from "./test-cards"

/** A request together with the client's own retries. */
const TRIES = 3

export function stripeAway(cards: TestCards): void {
	const { payments, shop, stripe } = cards

	describe("an order by card while Stripe", () => {
		it.each(["unreachable", "failing"])(
			"is %s is refused in words, and nothing of it is left: the cart can be ordered otherwise",
			async (kind) => {
				const seen = await shop.filledCart()
				await stripe.control("faults", { kind, on: "POST /v1/payment_intents", times: TRIES })
				const { status, data } = await shop.place(seen, { payment: "card" })
				expect([status, data.code, data.field]).toEqual([409, "order.payment_unavailable", "payment"])
				expect(await shop.orders()).toEqual([])
				expect((await shop.place(seen)).status).toBe(201)
				const [row] = await shop.sql<{ requests: number }>(
					`select count(*)::int as requests from payment_request`,
				)
				expect(row?.requests).toBe(0)
			},
		)

		it("answers too late or not at all has one intent, that of the order", async () => {
			for (const fault of [
				{ kind: "answer lost", ms: 0 },
				{ kind: "slow", ms: 8_500 },
			]) {
				await stripe.control("rest")
				await stripe.control("faults", { ...fault, on: "POST /v1/payment_intents" })
				const order = await cards.order()
				const opened = await stripe.requests("POST /v1/payment_intents")
				expect(opened.length).toBe(2)
				expect(new Set(opened.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1)
				await cards.pay(order)
				await cards.until(order, ({ state }) => state === "paid")
			}
		})

		it("is ordered once when it is pressed twice, and its shopper pays the intent of that order", async () => {
			const seen = await shop.filledCart()
			const answers = await Promise.all([1, 2, 3].map(() => shop.place(seen, { payment: "card" })))
			expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
			expect(new Set(answers.map(({ data }) => data.code)).size).toBe(1)
			expect(await stripe.requests("POST /v1/payment_intents")).toHaveLength(1)
		})

		it("is away when Medusa is to be told: the order is paid, and Medusa told later", async () => {
			const order = await cards.order()
			await stripe.control("faults", {
				kind: "unreachable",
				on: `GET /v1/payment_intents/${order.intentId}`,
				times: TRIES,
			})
			await cards.pay(order)
			await cards.until(order, ({ state }) => state === "paid")
			await cards.rest()
			await payments.mend()
			expect(await payments.medusaOf(order)).toEqual({
				session: "authorized",
				captured: order.total,
				paid: order.total,
			})
			await payments.expectSound()
		})
	})
}

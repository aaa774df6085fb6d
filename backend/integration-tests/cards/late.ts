import type { TestCards } from "./test-cards"

export function lateCards(cards: TestCards): void {
	const { payments, parcels, shop, stripe } = cards

	describe("a card that is charged after its order was given up", () => {
		it("cannot be: the intent is taken away with the order", async () => {
			const order = await cards.order()
			await payments.runOut(order)
			await payments.mend()
			const { state, payment } = await payments.detail(order)
			expect([state, payment.closedBecause, payment.card]).toEqual(["cancelled", "expired", null])
			expect(await parcels.stockOf(shop.goods.vase)).toEqual([20, 0])
			await expect.poll(() => cards.statusAtStripe(order)).toBe("canceled")
			const { status, data } = await stripe.confirm(order.clientSecret, "pm_card_visa")
			expect([status, data.error]).toMatchObject([400, { code: "payment_intent_unexpected_state" }])
			await cards.rest()
			expect(await cards.refundsOf(order)).toEqual([])
			await payments.expectSound()
		})

		it("gets its money back at once when it was charged in that moment", async () => {
			await stripe.control("webhooks/mode", { mode: "held" })
			const order = await cards.order()
			await cards.pay(order)
			await payments.runOut(order)
			await payments.mend()
			const { state, payment } = await cards.until(order, (seen) =>
				seen.payment.refunds.some((refund) => refund.state === "confirmed"),
			)
			expect([state, payment.late, payment.received]).toEqual(["cancelled", true, order.total])
			expect(await cards.receivedFor(order)).toEqual([`${order.total} ${order.intentId} late`])
			expect(await cards.refundsOf(order)).toEqual([`${order.total} card confirmed late`])
			await stripe.control("webhooks/deliver", { order: "reversed", times: 2 })
			await cards.rest()
			expect(await cards.refundsOf(order)).toHaveLength(1)
			expect((await stripe.refundsOf(order.intentId)).map(({ amount }) => amount)).toEqual([order.total])
			expect(await payments.heldFor(order)).toBe(0)
			await payments.expectSound()
		})

		it("gets it back when the market was not told and could not ask either", async () => {
			await stripe.control("webhooks/mode", { mode: "held" })
			const order = await cards.order()
			await cards.pay(order)
			const cancelling = `POST /v1/payment_intents/${order.intentId}/cancel`
			await stripe.control("faults", { kind: "unreachable", on: cancelling, times: 100 })
			await payments.runOut(order)
			await payments.mend()
			await expect
				.poll(async () => (await stripe.requests(cancelling)).length, { timeout: 15_000 })
				.toBeGreaterThan(2)
			await cards.rest()
			expect(await cards.receivedFor(order)).toEqual([])
			await stripe.control("faults/clear")
			await cards.follow()
			await cards.until(order, (seen) => seen.payment.refunds[0]?.state === "confirmed")
			expect(await cards.refundsOf(order)).toEqual([`${order.total} card confirmed late`])
			await payments.expectSound()
		})
	})
}

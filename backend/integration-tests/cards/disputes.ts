import { z } from "zod"
import type { TestCards } from "./test-cards"

const atStripe = z.object({ disputes: z.array(z.object({ id: z.string() })) })

export function cardDisputes(cards: TestCards): void {
	const { payments, shop, stripe } = cards

	describe("a payment that its card's holder disputes", () => {
		it("is noted as it stands, in whatever order Stripe tells of it, and moves no money of ours", async () => {
			const order = await cards.order()
			await stripe.control("webhooks/mode", { mode: "held" })
			await cards.pay(order, "pm_card_createDispute")
			const dispute = atStripe.parse(await stripe.look("disputes")).disputes.at(-1)
			await stripe.control("disputes/end", { id: dispute?.id, status: "lost" })
			await stripe.control("webhooks/deliver", { order: "reversed", times: 2 })
			await cards.until(order, ({ state }) => state === "paid")
			await cards.rest()
			const rows = await shop.sql(
				`select external_id, order_id, amount::int, reason, status from card_dispute`,
			)
			expect(rows).toEqual([
				{
					external_id: dispute?.id,
					order_id: order.orderId,
					amount: order.total,
					reason: "fraudulent",
					status: "lost",
				},
			])
			const acts = await payments.actsOn(order)
			expect(acts.filter((name) => name === "payment.dispute.noted")).toHaveLength(1)
			expect(await payments.heldFor(order)).toBe(order.total)
			await payments.expectSound()
		})

		it("is noted again when the bank has decided", async () => {
			const order = await cards.paidOrder("pm_card_createDispute")
			const [noted] = await shop.sql<{ id: string; status: string }>(
				`select external_id as id, status from card_dispute where order_id = ?`,
				[order.orderId],
			)
			expect(noted?.status).toBe("needs_response")
			const operator = await cards.parcels.as("operator")
			const { data } = await operator("get", `/admin/market-orders/${order.id}`)
			expect(data.payment.disputes).toMatchObject([
				{ amount: order.total, reason: "fraudulent", status: "needs_response" },
			])
			await stripe.control("disputes/end", { id: noted?.id, status: "won" })
			await expect
				.poll(
					async () =>
						(await payments.actsOn(order)).filter((name) => name === "payment.dispute.noted").length,
				)
				.toBe(2)
		})
	})
}

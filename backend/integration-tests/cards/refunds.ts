import type { CardOrder, TestCards } from "./test-cards"

export function cardRefunds(cards: TestCards): void {
	const { payments, parcels, shop, stripe } = cards

	/** The seller gives the vase up, which was paid for. @returns what is owed for it */
	const withoutVase = async (order: CardOrder): Promise<number> => {
		const operator = await parcels.as("operator")
		await parcels.through(operator, order, order.vase, "cancel")
		const [row] = await shop.sql<{ price: number }>(
			`select (goods + fee)::int as price from parcel where id = ?`,
			[order.vase.id],
		)
		return row?.price ?? 0
	}

	describe("what is due to a card", () => {
		it("is given back at once when a parcel is cancelled, once, and the books agree", async () => {
			const order = await cards.paidOrder()
			const price = await withoutVase(order)
			const { payment } = await cards.until(order, (seen) => seen.payment.refunds[0]?.state === "confirmed")
			expect(payment.refunds).toMatchObject([
				{ amount: price, method: "card", cause: "cancelled", accountNeeded: false, account: null },
			])
			const [refund] = await shop.sql<{ id: string; external: string }>(
				`select id, external_id as external from market_refund where order_id = ?`,
				[order.orderId],
			)
			const atStripe = await stripe.refundsOf(order.intentId)
			expect(atStripe).toMatchObject([
				{ id: refund?.external, amount: price, metadata: { refund_id: refund?.id } },
			])
			const sent = await stripe.requests("POST /v1/refunds")
			expect(sent.map(({ idempotencyKey }) => idempotencyKey)).toEqual([`refund-${refund?.id}`])
			await cards.follow()
			await cards.rest()
			expect(await stripe.refundsOf(order.intentId)).toHaveLength(1)
			expect(await payments.actsOn(order)).toEqual([
				"payment.request.opened",
				"payment.money.received",
				"payment.request.paid",
				"payment.refund.due",
				"payment.refund.sent",
				"payment.refund.confirmed",
			])
			expect(await payments.heldFor(order)).toBe(order.total - price)
			await payments.expectSound()
		})

		it("is all of it when the shopper cancels, in two parts when the parcels go one by one", async () => {
			const whole = await cards.paidOrder()
			expect((await parcels.cancel(whole)).status).toBe(200)
			await cards.until(whole, (seen) => seen.payment.refunds[0]?.state === "confirmed")
			expect(await cards.refundsOf(whole)).toEqual([`${whole.total} card confirmed cancelled`])
			const parted = await cards.paidOrder()
			const price = await withoutVase(parted)
			await cards.until(parted, (seen) => seen.payment.refunds[0]?.state === "confirmed")
			const operator = await parcels.as("operator")
			await parcels.through(operator, parted, parted.cakes, "cancel")
			await cards.until(parted, (seen) => seen.payment.refunds[1]?.state === "confirmed")
			expect((await stripe.refundsOf(parted.intentId)).map(({ amount }) => amount)).toEqual([
				price,
				parted.total - price,
			])
			await payments.expectSound()
		})

		it.each(["unreachable", "failing", "answer lost"])(
			"is given back once when Stripe is %s for a while",
			async (kind) => {
				const order = await cards.paidOrder()
				// Else what was done and not answered is told.
				await stripe.control("webhooks/mode", { mode: "held" })
				await stripe.control("faults", { kind, on: "POST /v1/refunds", times: 100 })
				const price = await withoutVase(order)
				await expect
					.poll(async () => (await stripe.requests("POST /v1/refunds")).length, { timeout: 15_000 })
					.toBeGreaterThan(2)
				await cards.rest()
				// What was done and not answered is found by whoever looks next, the market's own job too.
				if (kind !== "answer lost") {
					expect(await cards.refundsOf(order)).toEqual([`${price} card due cancelled`])
				}
				await stripe.control("faults/clear")
				await cards.follow()
				await cards.until(order, (seen) => seen.payment.refunds[0]?.state === "confirmed")
				expect((await stripe.refundsOf(order.intentId)).map(({ amount }) => amount)).toEqual([price])
				const keys = (await stripe.requests("POST /v1/refunds")).map(({ idempotencyKey }) => idempotencyKey)
				expect(new Set(keys).size).toBe(1)
				await payments.expectSound()
			},
		)

		it("is sent once by two processes at the same time", async () => {
			const order = await cards.paidOrder()
			await stripe.control("faults", { kind: "slow", on: "POST /v1/refunds", times: 3, ms: 300 })
			await Promise.all([withoutVase(order), cards.follow(), cards.follow()])
			await Promise.all([cards.follow(), cards.follow()])
			await cards.until(order, (seen) => seen.payment.refunds[0]?.state === "confirmed")
			expect(await stripe.refundsOf(order.intentId)).toHaveLength(1)
			expect(await cards.refundsOf(order)).toHaveLength(1)
			await payments.expectSound()
		})

		it("is on its way until the bank has it: told by Stripe, or asked for when nobody tells", async () => {
			for (const mode of ["now", "held"]) {
				const order = await cards.paidOrder("pm_card_pendingRefund")
				await withoutVase(order)
				await cards.until(order, (seen) => seen.payment.refunds[0]?.state === "sent")
				await stripe.control("webhooks/mode", { mode })
				await stripe.control("refunds/decide")
				if (mode === "held") {
					await cards.grow(order)
					await cards.follow()
				}
				await cards.until(order, (seen) => seen.payment.refunds[0]?.state === "confirmed")
			}
			await cards.rest()
			await payments.expectSound()
		})

		it("comes back from a card that is closed, and is due to an account then", async () => {
			const order = await cards.paidOrder("pm_card_refundFail")
			const price = await withoutVase(order)
			await cards.until(order, (seen) => seen.payment.refunds[0]?.state === "confirmed")
			await stripe.control("refunds/decide")
			const { payment } = await cards.until(order, (seen) => seen.payment.refunds.length === 2)
			expect(payment.refunds[1]).toMatchObject({
				amount: price,
				state: "due",
				method: "bank_transfer",
				accountNeeded: true,
			})
			await cards.rest()
			expect(await payments.heldFor(order)).toBe(order.total)
			await payments.expectSound()
		})

		it("is not given twice where somebody gave it back at Stripe itself", async () => {
			const order = await cards.paidOrder()
			const [row] = await shop.sql<{ price: number }>(
				`select (goods + fee)::int as price from parcel where id = ?`,
				[order.vase.id],
			)
			const byHand = await stripe.ask("POST", "refunds", {
				payment_intent: order.intentId,
				amount: String(row?.price),
			})
			expect(byHand.status).toBe(200)
			await cards.rest()
			await withoutVase(order)
			await cards.until(order, (seen) => seen.payment.refunds[0]?.state === "confirmed")
			expect(await stripe.refundsOf(order.intentId)).toHaveLength(1)
			await payments.expectSound()
		})
	})
}

import { placedOrder } from "@ocop/contracts"
import { mendAll } from "../faults/soundness"
import type { TestCards } from "./test-cards"

/** What placing by card writes, in its order: before and after the intent is opened, before and after the order stands. */
const OF_A_PLACING = [
	"insert on payment_session",
	"update on payment_session",
	"insert on order_payment_collection",
	"insert on placed_order",
	"insert on payment_request",
]
/** What a charged card writes, in its order. */
const OF_A_PAYMENT = [
	"update on payment_request when new.state = 'paid'",
	"update on placed_order",
	"insert on capture",
	"insert on order_transaction",
	"insert on ledger_entry when new.kind = 'payment'",
	"update on payment_request when new.carried_out = 'paid'",
]
const OF_A_REFUND = [
	"update on market_refund when new.state = 'sent'",
	"update on market_refund when new.state = 'confirmed'",
	"insert on ledger_entry when new.kind = 'refund'",
]

export function interruptedCards(cards: TestCards): void {
	const { payments, parcels, shop, stripe } = cards

	/** Turns of what failed lapse, and what waits longer and longer is tried again. */
	const aMinuteLater = async () => {
		await shop.sql(`update cart_placing set held_until = now()`)
		await shop.sql(`update hook_event set updated_at = now() - interval '2 hours' where handled_at is null`)
	}

	/** The market's own job of the minute may have the order's turn at this moment; what it leaves is done by the next. */
	const mended = async () => {
		await expect
			.poll(
				async () => {
					await payments.mend()
					const [row] = await shop.sql<{ owed: number }>(
						`select count(*)::int as owed from payment_request where state <> carried_out`,
					)
					return row?.owed
				},
				{ timeout: 15_000 },
			)
			.toBe(0)
	}

	describe("a payment by card is finished, whatever fails", () => {
		it.each(OF_A_PLACING)("a placing at which the database refused: %s", async (change) => {
			const seen = await shop.filledCart()
			await parcels.refusing(change, () => shop.place(seen, { payment: "card" }))
			await aMinuteLater()
			await mendAll(shop)
			const { status, data } = await shop.place(seen, { payment: "card" })
			expect(status, JSON.stringify(data)).toBe(201)
			const order = placedOrder.parse(data)
			expect(await shop.orders()).toHaveLength(1)
			const { payment } = await payments.detail(order)
			const paid = await stripe.confirm(payment.card?.clientSecret ?? "", "pm_card_visa")
			expect(paid.data.status, JSON.stringify(paid.data)).toBe("succeeded")
			await expect.poll(async () => (await payments.detail(order)).state, { timeout: 10_000 }).toBe("paid")
			await cards.rest()
			await payments.expectSound()
		})

		it.each(OF_A_PAYMENT)("a charge at which the database refused: %s", async (change) => {
			const order = await cards.order()
			await parcels.refusing(change, async () => {
				await cards.pay(order)
				await cards.rest()
			})
			await aMinuteLater()
			await mended()
			expect((await payments.detail(order)).state).toBe("paid")
			expect(await cards.receivedFor(order)).toEqual([`${order.total} ${order.intentId}`])
			expect(await payments.medusaOf(order)).toEqual({
				session: "authorized",
				captured: order.total,
				paid: order.total,
			})
			await payments.expectSound()
			expect(await payments.heldFor(order)).toBe(order.total)
		})

		it.each(OF_A_REFUND)("a refund at which the database refused: %s", async (change) => {
			const order = await cards.paidOrder()
			await parcels.refusing(change, async () => {
				await parcels.cancel(order)
				await expect
					.poll(async () => (await stripe.refundsOf(order.intentId)).length, { timeout: 10_000 })
					.toBe(1)
				await cards.rest()
			})
			await aMinuteLater()
			await mended()
			await cards.follow()
			await cards.until(order, (seen) => seen.payment.refunds[0]?.state === "confirmed")
			await parcels.mend()
			expect((await stripe.refundsOf(order.intentId)).map(({ amount }) => amount)).toEqual([order.total])
			expect(await cards.refundsOf(order)).toHaveLength(1)
			await payments.expectSound()
			expect(await payments.heldFor(order)).toBe(0)
		})
	})
}

import type * as AtStart from "../../src/jobs/at-start"
import { appModule } from "../builders/app-module"
import type { TestCards } from "./test-cards"

export function payingByCard(cards: TestCards): void {
	const { payments, parcels, shop, stripe } = cards

	describe("an order that is paid by card", () => {
		it("can be placed on a market that was set up before Stripe's keys were given, from the next start on", async () => {
			const regions = () =>
				shop.sql<{ id: string }>(
					`select payment_provider_id as id from region_payment_provider where deleted_at is null order by 1`,
				)
			const before = await regions()
			await shop.sql(`delete from region_payment_provider where payment_provider_id = 'pp_stripe_stripe'`)
			await appModule<typeof AtStart>("jobs/at-start").default(shop.container)
			expect(await regions()).toEqual(before)
			expect((await shop.place(await shop.filledCart(), { payment: "card" })).status).toBe(201)
		})

		it("stands before its card is charged, and only who has its link is given the form", async () => {
			const order = await cards.order()
			const { state, payment } = await payments.detail(order)
			expect(state).toBe("awaiting_payment")
			expect(payment).toMatchObject({
				method: "card",
				asked: order.total,
				received: 0,
				open: order.total,
				transfer: null,
				card: {
					clientSecret: order.clientSecret,
					publishableKey: stripe.publishableKey,
					scriptUrl: stripe.scriptUrl,
				},
			})
			const minutes = (Date.parse(payment.expiresAt ?? "") - Date.now()) / 60_000
			expect(minutes).toBeGreaterThan(29)
			expect(minutes).toBeLessThanOrEqual(30)
			const { data } = await stripe.ask("GET", `payment_intents/${order.intentId}`)
			expect(data).toMatchObject({
				amount: order.total,
				currency: "vnd",
				capture_method: "automatic",
				payment_method_types: ["card"],
				status: "requires_payment_method",
				metadata: { order_code: order.code, cart_id: expect.stringMatching(/^cart_/) },
			})
			const [row] = await shop.sql<{ phone: string }>(`select phone from placed_order where code = ?`, [
				order.code,
			])
			const byPhone = await shop.ask("post", "/store/order-lookups", { code: order.code, phone: row?.phone })
			expect([byPhone.status, byPhone.data.payment.card]).toEqual([200, null])
			const operator = await parcels.as("operator")
			expect((await parcels.act(operator, order, order.vase, "confirm")).data.code).toBe(
				"order.awaiting_payment",
			)
		})

		it("is paid when Stripe tells that it was charged: in Medusa and in the books as well", async () => {
			const order = await cards.order()
			await cards.pay(order)
			const { payment } = await cards.until(order, ({ state }) => state === "paid")
			expect([payment.received, payment.open, payment.card]).toEqual([order.total, 0, null])
			await cards.rest()
			expect(await cards.receivedFor(order)).toEqual([`${order.total} ${order.intentId}`])
			expect(await payments.medusaOf(order)).toEqual({
				session: "authorized",
				captured: order.total,
				paid: order.total,
			})
			expect(await payments.actsOn(order)).toEqual([
				"payment.request.opened",
				"payment.money.received",
				"payment.request.paid",
			])
			expect(await payments.heldFor(order)).toBe(order.total)
			const operator = await parcels.as("operator")
			for (const parcel of [order.vase, order.cakes]) {
				await parcels.through(operator, order, parcel, "confirm", "pack", "hand-over", "deliver")
			}
			expect((await payments.detail(order)).state).toBe("closed")
			await payments.expectSound()
		})

		it.each(["pm_card_chargeDeclined", "pm_card_chargeDeclinedInsufficientFunds"])(
			"is awaited still after a card was refused (%s), and paid by the next",
			async (refused) => {
				const order = await cards.order()
				const { status, data } = await stripe.confirm(order.clientSecret, refused)
				expect([status, data.error]).toMatchObject([402, { code: "card_declined" }])
				await cards.rest()
				expect(await cards.events("payment_intent.payment_failed")).toEqual(["handled"])
				const { state, payment } = await payments.detail(order)
				expect([state, payment.card?.clientSecret]).toEqual(["awaiting_payment", order.clientSecret])
				await cards.pay(order)
				await cards.until(order, (seen) => seen.state === "paid")
				expect(await cards.receivedFor(order)).toHaveLength(1)
			},
		)

		it("waits for the proof that its holder's bank wants", async () => {
			const order = await cards.order()
			const asked = await stripe.confirm(order.clientSecret, "pm_card_authenticationRequired")
			expect(asked.data.status).toBe("requires_action")
			await stripe.answerChallenge(order.clientSecret, "fail")
			await cards.rest()
			expect((await payments.detail(order)).state).toBe("awaiting_payment")
			await stripe.confirm(order.clientSecret, "pm_card_authenticationRequired")
			await stripe.answerChallenge(order.clientSecret, "complete")
			await cards.until(order, ({ state }) => state === "paid")
		})

		it.each(["at once", "by the reconciler, when Stripe was away"])(
			"is asked for less when a parcel is cancelled before: %s",
			async (when) => {
				const order = await cards.order()
				const operator = await parcels.as("operator")
				const away = when !== "at once"
				if (away)
					await stripe.control("faults", { kind: "unreachable", on: "GET /v1/payment_intents", times: 10 })
				await parcels.through(operator, order, order.vase, "cancel")
				const { payment } = await payments.detail(order)
				expect(payment.open).toBeLessThan(order.total)
				const asked = async () => (await stripe.ask("GET", `payment_intents/${order.intentId}`)).data.amount
				if (away) {
					await stripe.control("faults/clear")
					await cards.grow(order)
					await cards.follow()
					expect(await asked()).toBe(payment.open)
				} else await vi.waitFor(async () => expect(await asked()).toBe(payment.open), 20_000)
				await cards.pay(order)
				const paid = await cards.until(order, ({ state }) => state === "paid")
				expect([paid.payment.received, paid.payment.refunds]).toEqual([payment.open, []])
			},
		)

		it("is among the ways to pay, with what a browser needs", async () => {
			const { data } = await shop.ask("get", "/store/payment-methods")
			expect(data.methods).toContain("card")
			expect(data.card).toEqual({ publishableKey: stripe.publishableKey, scriptUrl: stripe.scriptUrl })
		})
	})
}

import { signedByStripe } from "./stripe-process"
import type { TestCards } from "./test-cards"

export function stripesWebhooks(cards: TestCards): void {
	const { payments, shop, stripe } = cards

	/** An event about an intent as Stripe would tell it. */
	const eventOf = (id: string, intent: object) =>
		JSON.stringify({ id, object: "event", type: "payment_intent.succeeded", data: { object: intent } })

	describe("what Stripe tells", () => {
		it.each([
			["twice", 0],
			["reversed", 0],
			["now", 700],
		])("does the same when it comes %s, %d ms later", async (mode, delayMs) => {
			await stripe.control("webhooks/mode", { mode, delayMs })
			const order = await cards.order()
			await cards.pay(order)
			await cards.until(order, ({ state }) => state === "paid")
			await cards.rest()
			expect(await cards.events("payment_intent.succeeded")).toEqual(["handled"])
			expect(await cards.receivedFor(order)).toEqual([`${order.total} ${order.intentId}`])
			expect(await payments.heldFor(order)).toBe(order.total)
			await payments.expectSound()
		})

		it("may come again after days, and changes nothing", async () => {
			const order = await cards.paidOrder()
			const again = await stripe.control("webhooks/again", { type: "payment_intent.succeeded" })
			expect(again).toEqual({ status: 200 })
			await cards.rest()
			expect(await cards.events("payment_intent.succeeded")).toEqual(["handled"])
			expect(await cards.receivedFor(order)).toHaveLength(1)
		})

		it("may be lost: the order's page asks when its shopper does", async () => {
			await stripe.control("webhooks/mode", { mode: "held" })
			const order = await cards.order()
			const ask = () =>
				shop.ask("post", "/store/order-payment-checks", { code: order.code, token: order.token })
			expect((await ask()).data.open).toBe(order.total)
			await cards.pay(order)
			const { status, data } = await ask()
			expect([status, data.received, data.open]).toEqual([200, order.total, 0])
			expect((await payments.detail(order)).state).toBe("paid")
			// It comes after all.
			await stripe.control("webhooks/deliver", { order: "reversed", times: 2 })
			await cards.rest()
			expect(await cards.receivedFor(order)).toHaveLength(1)
			await payments.expectSound()
		})

		it("may be lost: the market asks by itself, and not before it could have been told", async () => {
			await stripe.control("webhooks/mode", { mode: "held" })
			const order = await cards.order()
			await cards.pay(order)
			await cards.follow()
			expect((await payments.detail(order)).state).toBe("awaiting_payment")
			await cards.grow(order)
			await cards.follow()
			expect((await payments.detail(order)).state).toBe("paid")
			await cards.follow()
			expect(await cards.receivedFor(order)).toHaveLength(1)
			await payments.expectSound()
		})

		it("is stored before it is answered, and handled later when that fails now", async () => {
			const order = await cards.order()
			await payments.parcels.refusing("insert on received_payment", async () => {
				await cards.pay(order)
				await cards.rest()
			})
			expect(await cards.events("payment_intent.succeeded")).toEqual(["open"])
			await shop.sql(`update hook_event set updated_at = now() - interval '2 hours' where handled_at is null`)
			await cards.handleEvents()
			expect(await cards.events("payment_intent.succeeded")).toEqual(["handled"])
			expect((await payments.detail(order)).state).toBe("paid")
		})

		it("is forgotten after months, but not that it was told", async () => {
			const order = await cards.paidOrder()
			expect(await cards.forget()).toBe(0)
			await shop.sql(`update hook_event set updated_at = now() - interval '121 days'`)
			expect(await cards.forget()).toBeGreaterThan(0)
			expect(await shop.sql(`select id from hook_event where body <> ''`)).toEqual([])
			await stripe.control("webhooks/again", { type: "payment_intent.succeeded" })
			await cards.rest()
			expect(await shop.sql(`select id from hook_event where body <> ''`)).toEqual([])
			expect(await cards.receivedFor(order)).toHaveLength(1)
		})

		it("is believed by its signature alone", async () => {
			const order = await cards.order()
			const intent = {
				id: order.intentId,
				object: "payment_intent",
				amount_received: order.total,
				currency: "vnd",
				metadata: { order_code: order.code },
			}
			const body = eventOf("evt_forged", intent)
			const forged: [string, string | null][] = [
				[body, null],
				[body, "t=1,v1=00"],
				[body, signedByStripe(body, { secret: "whsec_guessed" })],
				[body, signedByStripe(body, { at: Date.now() - 3_600_000 })],
				[body.replace("evt_forged", "evt_other"), signedByStripe(body)],
			]
			for (const [text, signature] of forged) {
				const { status, data } = await cards.tell(text, signature)
				expect([status, data.code]).toEqual([401, "hook.bad_signature"])
			}
			expect((await cards.tell("{", signedByStripe("{"))).status).toBe(400)
			expect(await cards.events("payment_intent.succeeded")).toEqual([])
			expect((await payments.detail(order)).state).toBe("awaiting_payment")
		})

		it("is not booked where it is another shop's money at the same account", async () => {
			const tell = (id: string, intent: object) => {
				const body = eventOf(id, { object: "payment_intent", amount_received: 500_000, ...intent })
				return cards.tell(body, signedByStripe(body))
			}
			const order = await cards.order()
			const answers = [
				await tell("evt_1", { id: "pi_elsewhere", currency: "vnd", metadata: {} }),
				await tell("evt_2", { id: order.intentId, currency: "usd", metadata: { order_code: order.code } }),
			]
			expect(answers.map(({ status }) => status)).toEqual([200, 200])
			await cards.rest()
			const [row] = await shop.sql<{ received: number }>(
				`select count(*)::int as received from received_payment`,
			)
			expect(row?.received).toBe(0)
		})

		it("waits for a person where it names an order that no request is open for", async () => {
			const body = eventOf("evt_lost", {
				id: "pi_of_nobody",
				object: "payment_intent",
				amount_received: 500_000,
				currency: "vnd",
				metadata: { order_code: "ZZZZZZZZ" },
			})
			await cards.tell(body, signedByStripe(body))
			await cards.rest()
			const rows = await shop.sql(`select provider, external_id, order_id, amount::int from received_payment`)
			expect(rows).toEqual([
				{ provider: "stripe", external_id: "pi_of_nobody", order_id: null, amount: 500_000 },
			])
		})

		it.each(["/hooks/payment/stripe_stripe", "/hooks/payment/pp_stripe_stripe", "/hooks/%73tripe"])(
			"is heard at one door: %s is closed",
			async (path) => {
				const body = eventOf("evt_door", {})
				const { status } = await shop.ask("post", path, undefined, {
					raw: body,
					headers: { "stripe-signature": signedByStripe(body) },
				})
				expect(status).toBe(404)
			},
		)
	})
}

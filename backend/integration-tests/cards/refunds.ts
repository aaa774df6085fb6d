import { MARKET_PAYMENT_MODULE } from "../../src/modules/payment"
import type MarketPaymentModuleService from "../../src/modules/payment/service"
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

		describe("when Stripe does not take it", () => {
			/** Stripe refuses what becomes due: all of it was given back at its own page, or its balance is empty. */
			const refused = async ({
				card,
				cause = "given back",
			}: {
				card?: string
				cause?: "given back" | "empty"
			} = {}) => {
				const order = await cards.paidOrder(card)
				await stripe.control("balance", { empty: cause === "empty" })
				const atStripe =
					cause === "empty"
						? null
						: (await stripe.ask("POST", "refunds", { payment_intent: order.intentId })).data.id
				await cards.rest()
				const price = await withoutVase(order)
				await vi.waitFor(async () => expect((await due()).byHand).toBe(true), 20_000)
				const { id, note } = await due()
				const operator = await parcels.as("operator")
				const act = (name: string, body: object) => operator("post", `/admin/refunds/${id}/${name}`, body)
				return { order, id, note, act, price, atStripe: String(atStripe) }
			}
			afterEach(async () => void (await stripe.control("balance", { empty: false })))
			const due = async () => {
				const operator = await parcels.as("operator")
				return (await operator("get", "/admin/refunds?state=due")).data.refunds[0]
			}
			const sent = (reference: string) => ["sent", { reference }] as const

			it("stays due with the reason, and is ended by Stripe's name of what went back there", async () => {
				const { note, act, order, atStripe } = await refused()
				expect(note).toContain("already been refunded")
				const unknown = await act(...sent("re_unknown"))
				expect([unknown.status, unknown.data.code]).toEqual([422, "refund.reference_unknown"])
				const known = await act(...sent(atStripe))
				expect([known.status, known.data.state, known.data.byHand]).toEqual([200, "confirmed", false])
				expect(await stripe.refundsOf(order.intentId)).toHaveLength(1)
				await payments.expectSound()
			})

			it("becomes a transfer when it is given up there, with an account to be named", async () => {
				const { act } = await refused({ cause: "empty" })
				expect((await act("fail", { note: "Stripe không nhận" })).status).toBe(200)
				expect(await due()).toMatchObject({ method: "bank_transfer", account: null })
				await payments.expectSound()
			})

			it("is not paid again by transfer when it was given back at Stripe itself", async () => {
				const { act, order, atStripe } = await refused()
				for (const [name, body] of [["fail", { note: "Stripe không nhận" }] as const, sent("FTOUT8")]) {
					const again = await act(name, body)
					expect([again.status, again.data.code]).toEqual([409, "refund.given_back"])
					expect(again.data.message).toContain(atStripe)
				}
				expect((await act(...sent(atStripe))).data.state).toBe("confirmed")
				const operator = await parcels.as("operator")
				await parcels.through(operator, order, order.cakes, "cancel")
				await vi.waitFor(async () => expect((await due()).byHand).toBe(true), 20_000)
				const rest = await due()
				const second = await operator("post", `/admin/refunds/${rest.id}/sent`, { reference: atStripe })
				expect([second.status, second.data.state]).toEqual([200, "confirmed"])
				expect(await payments.heldFor(order)).toBe(0)
				expect(await stripe.refundsOf(order.intentId)).toHaveLength(1)
				await payments.expectSound()
			})

			it("is not ended by less than is due", async () => {
				const { act, order, price } = await refused({ cause: "empty" })
				await stripe.control("balance", { empty: false })
				const part = await stripe.ask("POST", "refunds", {
					payment_intent: order.intentId,
					amount: "1000",
				})
				const less = await act(...sent(String(part.data.id)))
				expect([less.status, less.data.code]).toEqual([409, "refund.reference_spent"])
				await cards.grow(order)
				await cards.follow()
				await cards.until(order, (seen) => seen.payment.refunds[0]?.state === "confirmed")
				expect((await stripe.refundsOf(order.intentId)).map(({ amount }) => amount)).toEqual([1_000, price])
				await payments.expectSound()
			})

			it("is not taken to have failed by who looks at an old page when Stripe has sent it since", async () => {
				const { act, order } = await refused({ cause: "empty" })
				await stripe.control("balance", { empty: false })
				await cards.grow(order)
				await cards.follow()
				await cards.until(order, (seen) => seen.payment.refunds[0]?.state === "confirmed")
				const late = await act("fail", { note: "Stripe không nhận" })
				expect([late.status, late.data.code]).toEqual([409, "refund.is_confirmed"])
				expect(await cards.refundsOf(order)).toHaveLength(1)
				expect(await stripe.refundsOf(order.intentId)).toHaveLength(1)
				await payments.expectSound()
			})

			it("is ended by nobody while it is being sent", async () => {
				const { id, act, order } = await refused({ cause: "empty" })
				await cards.grow(order)
				await shop.sql(`update market_refund set claimed_until = now() + interval '1 minute' where id = ?`, [
					id,
				])
				for (const [name, body] of [sent("FTOUT9"), ["fail", { note: "x" }] as const]) {
					const meanwhile = await act(name, body)
					expect([meanwhile.status, meanwhile.data.code]).toEqual([409, "refund.being_sent"])
				}
				await cards.follow()
				const [row] = await shop.sql(`select refusals from market_refund where id = ?`, [id])
				expect(row).toEqual({ refusals: 1 })
				await shop.sql(`update market_refund set claimed_until = now() where id = ?`, [id])
				expect((await act(...sent("FTOUT9"))).data.state).toBe("sent")
				await payments.expectSound()
			})

			it("is not paid a second time while the bank decides a dispute, and is ended by one that was lost", async () => {
				const { act, order } = await refused({ card: "pm_card_createDispute" })
				const twice = await act("fail", { note: "Stripe không nhận" })
				expect([twice.status, twice.data.code]).toEqual([409, "refund.disputed"])
				const [dispute] = await shop.sql<{ id: string }>(
					`select external_id as id from card_dispute where order_id = ?`,
					[order.orderId],
				)
				expect((await act(...sent(String(dispute?.id)))).status).toBe(422)
				await stripe.control("disputes/end", { id: dispute?.id, status: "lost" })
				await cards.rest()
				const lost = await act(...sent(String(dispute?.id)))
				expect([lost.status, lost.data.state]).toEqual([200, "sent"])
				await payments.expectSound()
			})

			it("is asked for again after a while, after what was refused less often, and at once for its order", async () => {
				const { order, id } = await refused({ cause: "empty" })
				const later = await cards.paidOrder()
				await withoutVase(later)
				const refusedOnce = () =>
					shop.sql<{ id: string }>(`select id from market_refund where order_id = ? and refusals = 1`, [
						later.orderId,
					])
				await vi.waitFor(async () => expect(await refusedOnce()).toHaveLength(1), 20_000)
				const [other] = await refusedOnce()
				const asked = async (of: { orderId: string } | { limit: number }) => {
					const payment = shop.container.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE)
					return (await payment.dueCardRefunds(of)).map((refund) => refund.id)
				}
				const askedAfter = async (minutes: number, refusals: number) => {
					await shop.sql(`update market_refund set updated_at = now() - ? * interval '1 minute'`, [minutes])
					await shop.sql(`update market_refund set refusals = ? where id = ?`, [refusals, id])
					return await asked({ limit: 2 })
				}
				expect(await askedAfter(0, 3)).toEqual([])
				expect(await asked({ orderId: order.orderId })).toEqual([id])
				expect(await askedAfter(8, 3)).toEqual([other?.id])
				expect(await askedAfter(9, 3)).toEqual([other?.id, id])
				expect(await askedAfter(60, 100)).toEqual([other?.id, id])
			})

			it("is asked for under a new name when its cause is gone", async () => {
				const order = await cards.paidOrder()
				await stripe.control("balance", { empty: true })
				await withoutVase(order)
				await vi.waitFor(async () => expect((await due()).byHand).toBe(true), 20_000)
				await stripe.control("balance", { empty: false })
				await cards.grow(order)
				await cards.follow()
				await cards.until(order, (seen) => seen.payment.refunds[0]?.state === "confirmed")
				const keys = (await stripe.requests("POST /v1/refunds")).map(({ idempotencyKey }) => idempotencyKey)
				expect(new Set(keys).size).toBe(2)
				await payments.expectSound()
			})
		})
	})
}

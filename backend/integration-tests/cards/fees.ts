import { dong, shareDong } from "@ocop/domain"
import { z } from "zod"
import { signedByStripe } from "./stripe-process"
import type { CardOrder, TestCards } from "./test-cards"

const atStripe = z.object({
	latest_charge: z.object({ balance_transaction: z.object({ amount: z.number(), fee: z.number() }) }),
})

export function cardFees(cards: TestCards): void {
	const { payments, parcels, shop, stripe } = cards

	/** As if it had been paid an hour ago, and Stripe been asked so many minutes ago. */
	const asked = (minutes: number) =>
		shop.sql(
			`update received_payment set created_at = now() - interval '1 hour', fee_asked_at = now() - ? * interval '1 minute'`,
			[minutes],
		)

	const askAgain = async () => {
		await asked(11)
		await cards.follow()
	}

	/** What the market knows that Stripe kept. */
	const feeOf = async ({ orderId }: CardOrder) => {
		const [row] = await shop.sql<{ fee: number | null }>(
			`select fee::int as fee from received_payment where order_id = ?`,
			[orderId],
		)
		return row?.fee
	}

	/** Waits until it is known and booked, whoever is at it. @returns the fee */
	const booked = async (order: CardOrder): Promise<number> => {
		await expect
			.poll(
				async () => {
					await askAgain()
					return await feeOf(order)
				},
				{ timeout: 15_000 },
			)
			.toEqual(expect.any(Number))
		await payments.ledger.book(order.orderId)
		return (await feeOf(order)) ?? 0
	}

	/** What Stripe itself says, in đồng. */
	const keptOf = async ({ intentId, total }: CardOrder): Promise<number> => {
		const { data } = await stripe.ask("GET", `payment_intents/${intentId}`, {
			"expand[0]": "latest_charge.balance_transaction",
		})
		const { amount, fee } = atStripe.parse(data).latest_charge.balance_transaction
		return Math.round((total * fee) / amount)
	}

	/** Who bears it (below zero) and who is owed it, by the books; who comes to zero is left out. */
	const borneBy = async ({ orderId }: CardOrder): Promise<Record<string, number>> => {
		const rows = await shop.sql<{ party: string; amount: number }>(
			`select coalesce(m.name, e.party_kind) as party, sum(e.amount)::int as amount from ledger_entry e
			left join producer m on m.id = e.party_id where e.order_id = ? and e.kind = 'payment_fee' group by 1 having sum(e.amount) <> 0`,
			[orderId],
		)
		return Object.fromEntries(rows.map(({ party, amount }) => [party, amount]))
	}

	/** Each parcel's part of a fee, by what its shopper paid for it. */
	const partsOf = async ({ cakes, vase }: CardOrder, fee: number) => {
		const rows = await shop.sql<{ id: string; price: number }>(
			`select id, (goods + fee)::int as price from parcel where id in (?, ?)`,
			[cakes.id, vase.id],
		)
		const prices = [cakes, vase].map(({ id }) => rows.find((row) => row.id === id)?.price ?? 0)
		const [ofCakes = 0, ofVase = 0] = shareDong(dong(fee), prices)
		return { ofCakes, ofVase }
	}

	const timesTold = async ({ orderId }: CardOrder) => {
		const [row] = await shop.sql<{ acts: number; events: number }>(
			`select (select count(*)::int from journal_entry where subject_id = ? and name = 'payment.fee.told') as acts,
				(select count(*)::int from ledger_event where order_id = ? and name = 'payment_fee') as events`,
			[orderId, orderId],
		)
		return row
	}

	/** A paid order of which Stripe has not written down yet what it keeps. */
	const unsettled = async (): Promise<CardOrder> => {
		await stripe.control("balance/late")
		return await cards.paidOrder()
	}

	const withoutVase = async (order: CardOrder) => {
		const operator = await parcels.as("operator")
		await parcels.through(operator, order, order.vase, "cancel")
		await cards.until(order, (seen) => seen.payment.refunds[0]?.state === "confirmed")
	}

	const givenBack = async (order: CardOrder) => {
		expect((await parcels.cancel(order)).status).toBe(200)
		await cards.until(order, (seen) => seen.payment.refunds[0]?.state === "confirmed")
	}

	describe("what Stripe keeps of a card's payment", () => {
		it("is charged to who sold, by what their parcels cost, and the operator sees it", async () => {
			const order = await cards.paidOrder()
			const fee = await booked(order)
			expect(fee).toBeGreaterThan(0)
			expect(fee).toBe(await keptOf(order))
			const { ofCakes, ofVase } = await partsOf(order, fee)
			expect(await borneBy(order)).toEqual({
				[order.cakes.maker]: -ofCakes,
				[order.vase.maker]: -ofVase,
				platform: fee,
			})
			const operator = await parcels.as("operator")
			const { data } = await operator("get", `/admin/market-orders/${order.id}`)
			expect(data.payment.fee).toBe(fee)
			expect(await payments.heldFor(order)).toBe(order.total)
			await payments.expectSound()
		})

		it("is booked once, however often and by how many it is told", async () => {
			const order = await unsettled()
			await stripe.control("webhooks/mode", { mode: "held" })
			await stripe.control("balance/settle")
			await stripe.control("faults", {
				kind: "slow",
				on: `GET /v1/payment_intents/${order.intentId}`,
				times: 3,
				ms: 300,
			})
			await Promise.all([askAgain(), stripe.control("webhooks/deliver", { times: 2 }), cards.follow()])
			await cards.rest()
			const fee = await booked(order)
			for (const id of ["evt_again_1", "evt_again_2"]) {
				const object = { id: "ch_again", object: "charge", payment_intent: order.intentId }
				const body = JSON.stringify({ id, object: "event", type: "charge.updated", data: { object } })
				expect((await cards.tell(body, signedByStripe(body))).status).toBe(200)
			}
			await cards.rest()
			await askAgain()
			expect(await timesTold(order)).toEqual({ acts: 1, events: 1 })
			expect((await borneBy(order)).platform).toBe(fee)
			await payments.expectSound()
		})

		it("is booked when it is told later than the payment; nothing is missed until then", async () => {
			const order = await unsettled()
			await askAgain()
			expect([await feeOf(order), await borneBy(order)]).toEqual([null, {}])
			await payments.expectSound()
			await stripe.control("balance/settle")
			await expect.poll(() => feeOf(order), { timeout: 10_000 }).toBe(await keptOf(order))
			await cards.rest()
			expect((await borneBy(order)).platform).toBe(await feeOf(order))
			await payments.expectSound()
		})

		it("is asked for where nobody tells it, every ten minutes", async () => {
			const order = await unsettled()
			await stripe.control("webhooks/mode", { mode: "held" })
			const requests = async () =>
				(await stripe.requests(`GET /v1/payment_intents/${order.intentId}`)).map(({ request }) => request)
			await asked(9)
			const before = await requests()
			await cards.follow()
			expect(await requests()).toEqual(before)
			await stripe.control("balance/settle")
			// In the minute in which Stripe tells by itself it is not asked at all.
			await shop.sql(`update received_payment set created_at = now(), fee_asked_at = null`)
			await cards.follow()
			expect(await requests()).toEqual(before)
			await asked(11)
			await cards.follow()
			expect(await requests()).toHaveLength(before.length + 1)
			expect(await booked(order)).toBe(await keptOf(order))
			await payments.expectSound()
		})

		it("is borne by the market for a parcel that is cancelled, before it is told or after", async () => {
			const early = await unsettled()
			await withoutVase(early)
			await stripe.control("balance/settle")
			const fee = await booked(early)
			const { ofCakes, ofVase } = await partsOf(early, fee)
			expect(ofVase).toBeGreaterThan(0)
			expect(await borneBy(early)).toEqual({ [early.cakes.maker]: -ofCakes, platform: ofCakes })
			await stripe.control("rest")
			const late = await cards.paidOrder()
			expect(await booked(late)).toBe(fee)
			await withoutVase(late)
			expect(await borneBy(late)).toEqual({ [late.cakes.maker]: -ofCakes, platform: ofCakes })
			await payments.expectSound()
		})

		it("is borne by the market where all of the money went back, before it is told or after", async () => {
			const early = await unsettled()
			await givenBack(early)
			await stripe.control("balance/settle")
			await booked(early)
			expect(await timesTold(early)).toEqual({ acts: 1, events: 0 })
			await stripe.control("rest")
			const late = await cards.paidOrder()
			await booked(late)
			await givenBack(late)
			expect(await timesTold(late)).toEqual({ acts: 1, events: 1 })
			expect([await borneBy(early), await borneBy(late)]).toEqual([{}, {}])
			await payments.expectSound()
		})

		it("is missed by the proof of the ledger when it is not booked, and named when nobody told it", async () => {
			const order = await cards.paidOrder()
			await booked(order)
			const [money] = await shop.sql<{ id: string }>(`select id from received_payment`)
			const found = async () =>
				(await payments.ledger.prove()).map(({ problem, subject }) => [problem, subject])
			await payments.ledger.tamper(
				`delete from ledger_entry where event_key like 'payment_fee:%'`,
				`delete from ledger_event where name = 'payment_fee'`,
			)
			expect(await found()).toEqual([["missing", `payment_fee:${money?.id}`]])
			await payments.ledger.book(order.orderId)
			expect(await found()).toEqual([])
			await shop.sql(`update received_payment set fee = null`)
			expect(await found()).toEqual([["unexpected", `payment_fee:${money?.id}`]])
		})

		it("is not lost while Stripe is silent", async () => {
			const order = await unsettled()
			const asking = `GET /v1/payment_intents/${order.intentId}`
			await stripe.control("faults", { kind: "unreachable", on: asking, times: 100 })
			await stripe.control("balance/settle")
			await cards.rest()
			await askAgain()
			expect(await feeOf(order)).toBeNull()
			expect(await cards.events("charge.updated")).toEqual(["open"])
			await payments.expectSound()
			await stripe.control("faults/clear")
			await shop.sql(`update hook_event set updated_at = now() - interval '2 hours' where handled_at is null`)
			await cards.handleEvents()
			expect(await cards.events("charge.updated")).toEqual(["handled"])
			expect(await feeOf(order)).toBe(await keptOf(order))
			await payments.expectSound()
		})

		it.each([
			"update on received_payment when new.fee is not null",
			"insert on ledger_event when new.name = 'payment_fee'",
			"insert on ledger_entry when new.kind = 'payment_fee'",
		])("is booked in the end when the database refused: %s", async (change) => {
			const order = await unsettled()
			await parcels.refusing(change, async () => {
				await stripe.control("balance/settle")
				await cards.rest()
			})
			expect(await borneBy(order)).toEqual({})
			await askAgain()
			await payments.ledger.follow()
			expect((await borneBy(order)).platform).toBe(await keptOf(order))
			expect(await timesTold(order)).toEqual({ acts: 1, events: 1 })
			await payments.expectSound()
		})
	})
}

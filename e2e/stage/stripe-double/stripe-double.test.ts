import { randomUUID } from "node:crypto"
import Stripe from "stripe"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { serveStripe } from "./server"
import { WebhookInbox } from "./webhook-inbox"

/** What the client that the market uses makes of the double. */
let served: Awaited<ReturnType<typeof serveStripe>>
let stripe: Stripe
const inbox = new WebhookInbox()

beforeAll(async () => {
	served = await serveStripe({ port: 0, folder: "" })
	stripe = new Stripe("sk_test_double", {
		protocol: "http",
		host: "127.0.0.1",
		port: new URL(served.address).port,
		maxNetworkRetries: 2,
		timeout: 500,
	})
	await inbox.open()
	await control("webhooks", { url: inbox.address, secret: inbox.secret })
})
beforeEach(async () => {
	await control("rest")
	await inbox.forget()
})
afterAll(async () => {
	await served.close()
	await inbox.close()
})

async function control(deed: string, told: object = {}) {
	const answer = await fetch(`${served.address}/control/${deed}`, {
		method: "POST",
		body: JSON.stringify(told),
	})
	expect(answer.status).toBe(200)
	return await answer.json()
}

const anIntent = (more: Partial<Stripe.PaymentIntentCreateParams> = {}, key?: string) =>
	stripe.paymentIntents.create(
		{ amount: 450_000, currency: "vnd", payment_method_types: ["card"], ...more },
		{ idempotencyKey: key ?? randomUUID() },
	)

const paid = async (method = "pm_card_visa") => {
	const { id } = await anIntent()
	return await stripe.paymentIntents.confirm(id, { payment_method: method })
}

describe("an intent", () => {
	it("is opened with an amount in đồng, what it is for, and a secret of its own", async () => {
		const intent = await anIntent({ metadata: { order_code: "ABC" } })
		expect(intent).toMatchObject({
			amount: 450_000,
			currency: "vnd",
			status: "requires_payment_method",
			metadata: { order_code: "ABC" },
		})
		expect(intent.client_secret).toMatch(new RegExp(`^${intent.id}_secret_\\w+$`))
		expect(await stripe.paymentIntents.retrieve(intent.id)).toMatchObject({ id: intent.id })
	})

	it("is charged whole when a card is confirmed", async () => {
		const intent = await paid()
		expect(intent).toMatchObject({ status: "succeeded", amount_received: 450_000 })
		const seen = await stripe.paymentIntents.retrieve(intent.id, {
			expand: ["payment_method", "latest_charge"],
		})
		expect(seen).toMatchObject({ payment_method: { card: { last4: "4242" } }, latest_charge: { paid: true } })
	})

	it("waits for another card after a refused one", async () => {
		const { id } = await anIntent()
		const refused = stripe.paymentIntents.confirm(id, { payment_method: "pm_card_chargeDeclined" })
		await expect(refused).rejects.toMatchObject({
			type: "StripeCardError",
			code: "card_declined",
			payment_intent: { status: "requires_payment_method" },
		})
		const again = await stripe.paymentIntents.confirm(id, { payment_method: "pm_card_visa" })
		expect(again.status).toBe("succeeded")
		await inbox.until("payment_intent.succeeded")
		expect(inbox.types()).toEqual([
			"payment_intent.created",
			"charge.failed",
			"payment_intent.payment_failed",
			"charge.succeeded",
			"payment_intent.succeeded",
		])
	})

	it.each([
		["complete", "succeeded"],
		["fail", "requires_payment_method"],
	])("asks for a proof where the card wants one, and %s makes it %s", async (outcome, status) => {
		const { id, client_secret: secret } = await anIntent()
		const asked = await stripe.paymentIntents.confirm(id, {
			payment_method: "pm_card_authenticationRequired",
			return_url: "http://shop.example/back",
		})
		expect(asked.status).toBe("requires_action")
		const page = new URL(asked.next_action?.redirect_to_url?.url ?? "")
		expect((await fetch(page)).status).toBe(200)
		await fetch(page, { method: "POST", body: new URLSearchParams({ client_secret: "guessed", outcome }) })
		expect((await stripe.paymentIntents.retrieve(id)).status).toBe("requires_action")
		await fetch(page, {
			method: "POST",
			body: new URLSearchParams({ client_secret: secret ?? "", outcome }),
		})
		expect((await stripe.paymentIntents.retrieve(id)).status).toBe(status)
	})

	it("is authorised first and captured later where that is wanted", async () => {
		const { id } = await anIntent({ capture_method: "manual" })
		const held = await stripe.paymentIntents.confirm(id, { payment_method: "pm_card_visa" })
		expect(held).toMatchObject({ status: "requires_capture", amount_capturable: 450_000, amount_received: 0 })
		expect(await stripe.paymentIntents.capture(id)).toMatchObject({
			status: "succeeded",
			amount_received: 450_000,
		})
	})

	it("is cancelled while nothing is paid, and not after", async () => {
		const { id } = await anIntent()
		expect((await stripe.paymentIntents.cancel(id)).status).toBe("canceled")
		await expect(stripe.paymentIntents.confirm(id, { payment_method: "pm_card_visa" })).rejects.toMatchObject(
			{
				code: "payment_intent_unexpected_state",
			},
		)
		const { id: charged } = await paid()
		await expect(stripe.paymentIntents.cancel(charged)).rejects.toMatchObject({
			code: "payment_intent_unexpected_state",
			payment_intent: { status: "succeeded" },
		})
	})

	it.each([
		[0, "amount_too_small"],
		[100_000_000, "amount_too_large"],
	])("is not opened for %d đồng", async (amount, code) => {
		await expect(anIntent({ amount })).rejects.toMatchObject({ code })
	})
})

describe("a browser", () => {
	it("sees an intent with the key that everybody may know and the intent's own secret, and no other", async () => {
		const mine = await anIntent()
		const other = await anIntent()
		const ask = (id: string, secret: string | null) =>
			fetch(
				`${served.address}/v1/payment_intents/${id}?${new URLSearchParams({ key: "pk_test_1", client_secret: secret ?? "" })}`,
			)
		expect((await ask(mine.id, mine.client_secret)).status).toBe(200)
		expect((await ask(other.id, mine.client_secret)).status).toBe(404)
		const refund = await fetch(`${served.address}/v1/refunds`, {
			method: "POST",
			body: `key=pk_test_1&payment_intent=${mine.id}`,
		})
		expect(refund.status).toBe(401)
	})
})

describe("what reaches the account", () => {
	const chargeOf = async (id: string) => {
		const intent = await stripe.paymentIntents.retrieve(id, {
			expand: ["latest_charge.balance_transaction"],
		})
		return intent.latest_charge
	}

	it("is a charge in the account's own currency, less what Stripe keeps of it", async () => {
		const { id, latest_charge: charge } = await paid()
		// 450,000 đồng are 1,731 cents: 3.9 % of them, and 30.
		const transaction = { amount: 1_731, currency: "usd", fee: 98, net: 1_633, source: charge }
		expect(await chargeOf(id)).toMatchObject({ id: charge, balance_transaction: transaction })
		const { balance_transaction: named } = await stripe.charges.retrieve(String(charge))
		expect(await stripe.balanceTransactions.retrieve(String(named))).toMatchObject(transaction)
		await expect(stripe.balanceTransactions.retrieve("txn_none")).rejects.toMatchObject({
			code: "resource_missing",
		})
	})

	it("is not there before a charge is captured, nor before it is written down where that takes its time", async () => {
		const { id } = await anIntent({ capture_method: "manual" })
		await stripe.paymentIntents.confirm(id, { payment_method: "pm_card_visa" })
		expect(await chargeOf(id)).toMatchObject({ balance_transaction: null })
		await stripe.paymentIntents.capture(id)
		expect(await chargeOf(id)).toMatchObject({ balance_transaction: { fee: 98 } })
		await control("balance/late")
		const { id: late } = await paid()
		expect(await chargeOf(late)).toMatchObject({ paid: true, balance_transaction: null })
		expect(await control("balance/settle")).toEqual({ charges: 1 })
		await inbox.until("charge.updated")
		expect(JSON.parse(inbox.last("charge.updated").body).data).toMatchObject({
			object: { payment_intent: late, balance_transaction: expect.stringMatching(/^txn_/) },
			previous_attributes: { balance_transaction: null },
		})
		expect(await chargeOf(late)).toMatchObject({ balance_transaction: { fee: 98 } })
	})
})

describe("a key of idempotency", () => {
	it("gives the first answer again and does nothing twice", async () => {
		const first = await anIntent({}, "once")
		await stripe.paymentIntents.confirm(first.id, { payment_method: "pm_card_visa" })
		expect(await anIntent({}, "once")).toMatchObject({ id: first.id, status: "requires_payment_method" })
		await expect(anIntent({ amount: 500_000 }, "once")).rejects.toMatchObject({
			type: "StripeIdempotencyError",
		})
	})

	it("keeps the refusal of a card, and not that of a request that was never valid", async () => {
		const { id } = await anIntent()
		const decline = () =>
			stripe.paymentIntents.confirm(
				id,
				{ payment_method: "pm_card_chargeDeclined" },
				{ idempotencyKey: "try" },
			)
		await expect(decline()).rejects.toMatchObject({ code: "card_declined" })
		await expect(decline()).rejects.toMatchObject({ code: "card_declined" })
		const charges = [...served.double.intents.charges.values()]
		expect(charges.filter((charge) => charge.payment_intent === id)).toHaveLength(1)
		const refundNothing = () =>
			stripe.refunds.create({ payment_intent: id }, { idempotencyKey: `refund-${id}` })
		await expect(refundNothing()).rejects.toMatchObject({ type: "StripeInvalidRequestError" })
		await stripe.paymentIntents.confirm(id, { payment_method: "pm_card_visa" })
		expect((await refundNothing()).status).toBe("succeeded")
	})
})

describe("a refund", () => {
	it("takes parts of a charge until nothing is left", async () => {
		const { id } = await paid()
		expect(await stripe.refunds.create({ payment_intent: id, amount: 50_000 })).toMatchObject({
			amount: 50_000,
			status: "succeeded",
		})
		await expect(stripe.refunds.create({ payment_intent: id, amount: 450_000 })).rejects.toMatchObject({
			param: "amount",
		})
		await stripe.refunds.create({ payment_intent: id })
		await expect(stripe.refunds.create({ payment_intent: id })).rejects.toMatchObject({
			code: "charge_already_refunded",
		})
		const { data } = await stripe.refunds.list({ payment_intent: id })
		expect(data.map(({ amount }) => amount)).toEqual([400_000, 50_000])
	})

	it.each([
		["pm_card_pendingRefund", "pending", "succeeded", 450_000],
		["pm_card_refundFail", "succeeded", "failed", 0],
	])("to %s is %s at first and %s in the end", async (method, first, last, given) => {
		const { id, latest_charge: charge } = await paid(method)
		const refund = await stripe.refunds.create({ payment_intent: id })
		expect(refund.status).toBe(first)
		await control("refunds/decide")
		expect((await stripe.refunds.retrieve(refund.id)).status).toBe(last)
		expect((await stripe.charges.retrieve(String(charge))).amount_refunded).toBe(given)
		await inbox.until("refund.updated")
	})
})

describe("a webhook", () => {
	it("is signed as the client checks it, and no other secret fits", async () => {
		const { id } = await paid()
		await inbox.until("payment_intent.succeeded")
		const { body, signature } = inbox.last("payment_intent.succeeded")
		const event = stripe.webhooks.constructEvent(body, signature, inbox.secret)
		expect(event.data.object).toMatchObject({ id, status: "succeeded" })
		expect(() => stripe.webhooks.constructEvent(body, signature, "whsec_other")).toThrow()
	})

	it("tells how it was then, whatever became of it since", async () => {
		await control("webhooks/mode", { mode: "held" })
		const { id } = await paid()
		expect(inbox.types()).toEqual([])
		await control("webhooks/deliver", {})
		const created = stripe.webhooks.constructEvent(
			inbox.last("payment_intent.created").body,
			inbox.last("payment_intent.created").signature,
			inbox.secret,
		)
		expect(created.data.object).toMatchObject({ id, status: "requires_payment_method" })
	})

	it.each([
		["reversed", 1, ["payment_intent.succeeded", "charge.succeeded", "payment_intent.created"]],
		["as it happened", 2, ["payment_intent.created", "payment_intent.created", "charge.succeeded"]],
	])("that was held comes %s, %d times", async (order, times, beginning) => {
		await control("webhooks/mode", { mode: "held" })
		await paid()
		await control("webhooks/deliver", { order, times })
		expect(inbox.types().slice(0, 3)).toEqual(beginning)
	})

	it("comes again when it was not taken", async () => {
		inbox.refuseNext()
		await anIntent()
		await inbox.until("payment_intent.created")
		expect(inbox.refused).toBe(1)
	})

	it("tells of a dispute and of its end", async () => {
		await paid("pm_card_createDispute")
		await inbox.until("charge.dispute.created")
		const { disputes } = await (await fetch(`${served.address}/control/disputes`)).json()
		await control("disputes/end", { id: disputes[0].id, status: "lost" })
		await inbox.until("charge.dispute.closed")
	})
})

describe("a fault", () => {
	it.each(["unreachable", "answer lost"])("%s once is got over with one deed", async (kind) => {
		const before = served.double.intents.list().length
		await control("faults", { kind, on: "POST /v1/payment_intents" })
		await anIntent()
		expect(served.double.intents.list()).toHaveLength(before + 1)
		expect(served.double.seen.map(({ idempotencyKey }) => idempotencyKey)).toEqual([
			expect.any(String),
			served.double.seen[0]?.idempotencyKey,
		])
	})

	it.each([
		["failing", "StripeAPIError"],
		["unreachable", "StripeConnectionError"],
		["slow", "StripeConnectionError"],
	])(
		"%s for long is the client's %s",
		async (kind, type) => {
			await control("faults", { kind, on: "POST /v1/payment_intents", times: 5, ms: 900 })
			await expect(anIntent()).rejects.toMatchObject({ type })
		},
		15_000,
	)
})

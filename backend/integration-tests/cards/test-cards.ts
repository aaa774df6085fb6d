import { setTimeout as sleep } from "node:timers/promises"
import type { OrderDetail } from "@ocop/contracts"
import type * as Following from "../../src/workflows/payment/follow-stripe"
import type * as Forgetting from "../../src/workflows/payment/forget-told"
import type * as Hooks from "../../src/workflows/payment/hook-events"
import { appModule } from "../builders/app-module"
import type { TestOrder } from "../parcels/test-parcels"
import type { TestPayments } from "../payments/test-payments"
import { StripeProcess } from "./stripe-process"

const WITHIN_MS = 20_000
/** As long as the market takes to do something a second time. */
const QUIET_MS = 300

export interface CardOrder extends TestOrder {
	intentId: string
	clientSecret: string
	total: number
}

/** Orders that are paid by card, and Stripe. */
export class TestCards {
	readonly stripe = new StripeProcess()

	constructor(readonly payments: TestPayments) {}

	get parcels() {
		return this.payments.parcels
	}
	get shop() {
		return this.payments.shop
	}

	/** An order that waits for its card. */
	async order(): Promise<CardOrder> {
		const order = await this.parcels.order({ payment: "card" })
		const { total, payment } = await this.payments.detail(order)
		const clientSecret = payment.card?.clientSecret ?? ""
		return { ...order, total, clientSecret, intentId: clientSecret.split("_secret_")[0] ?? "" }
	}

	/** The shopper's card is charged, and the market has heard of it. */
	async paidOrder(method = "pm_card_visa"): Promise<CardOrder> {
		const order = await this.order()
		await this.pay(order, method)
		await this.until(order, ({ state }) => state === "paid")
		await this.rest()
		return order
	}

	async pay({ clientSecret }: CardOrder, method = "pm_card_visa"): Promise<void> {
		const { status, data } = await this.stripe.confirm(clientSecret, method)
		expect([status, data.status], JSON.stringify(data)).toEqual([200, "succeeded"])
	}

	/** Waits for what the market does by itself. @returns the order as its shopper sees it then */
	async until(order: TestOrder, isSo: (seen: OrderDetail) => boolean): Promise<OrderDetail> {
		for (const end = Date.now() + WITHIN_MS; ; await sleep(40)) {
			const seen = await this.payments.detail(order)
			if (isSo(seen)) return seen
			if (Date.now() > end) throw new Error(`It has not come so far: ${JSON.stringify(seen)}`)
		}
	}

	/** What was told is handled, and what follows from it is done. */
	async rest(): Promise<void> {
		await sleep(QUIET_MS)
		await this.untilHandled()
	}

	/** Nothing that was told so far waits to be handled. */
	async untilHandled(): Promise<void> {
		const open = async () => {
			const [row] = await this.shop.sql<{ open: number }>(
				`select count(*)::int as open from hook_event where handled_at is null and tries = 0`,
			)
			return row?.open
		}
		for (const end = Date.now() + WITHIN_MS; (await open()) !== 0; await sleep(40)) {
			if (Date.now() > end) throw new Error("What Stripe told is not handled")
		}
	}

	/** The job of every minute. */
	follow(): Promise<void> {
		return appModule<typeof Following>("workflows/payment/follow-stripe").followStripe(this.shop.container)
	}

	/** The reconciler's look at what providers told. */
	handleEvents(): Promise<number> {
		return appModule<typeof Hooks>("workflows/payment/hook-events").handleOpenEvents(this.shop.container)
	}

	/** The job of every night. @returns of how many events the text is gone now */
	async forget(): Promise<number> {
		const { forgetTold } = appModule<typeof Forgetting>("workflows/payment/forget-told")
		return (await forgetTold(this.shop.container)).events
	}

	/** As if it had been ordered an hour ago, and its refunds sent two hours ago. */
	async grow(order: TestOrder): Promise<void> {
		await this.shop.sql(
			`update payment_request set created_at = now() - interval '1 hour' where order_id = ?`,
			[order.orderId],
		)
		await this.shop.sql(
			`update market_refund set updated_at = now() - interval '2 hours' where order_id = ?`,
			[order.orderId],
		)
	}

	/** What came for an order, as "450000 pi_1", in its order. */
	async receivedFor(order: TestOrder): Promise<string[]> {
		const rows = await this.shop.sql<{ money: string }>(
			`select amount || ' ' || external_id || case when late then ' late' else '' end as money from received_payment
			where order_id = ? order by created_at`,
			[order.orderId],
		)
		return rows.map(({ money }) => money)
	}

	/** What goes back of it, as "350000 card confirmed cancelled". */
	async refundsOf(order: TestOrder): Promise<string[]> {
		const rows = await this.shop.sql<{ refund: string }>(
			`select amount || ' ' || method || ' ' || state || ' ' || cause as refund from market_refund
			where order_id = ? order by due_at, id`,
			[order.orderId],
		)
		return rows.map(({ refund }) => refund)
	}

	/** Events that were stored, as "payment_intent.succeeded handled". */
	async events(type: string): Promise<string[]> {
		const rows = await this.shop.sql<{ state: string }>(
			`select case when handled_at is null then 'open' else 'handled' end as state from hook_event
			where body::jsonb->>'type' = ? order by at`,
			[type],
		)
		return rows.map(({ state }) => state)
	}

	/** What somebody says in Stripe's place. */
	tell(body: string, signature: string | null) {
		return this.shop.ask("post", "/hooks/stripe", undefined, {
			raw: body,
			headers: {
				"content-type": "application/json",
				...(signature ? { "stripe-signature": signature } : {}),
			},
		})
	}

	async statusAtStripe({ intentId }: CardOrder): Promise<unknown> {
		const { data } = await this.stripe.ask("GET", `payment_intents/${intentId}`)
		return data.status
	}
}

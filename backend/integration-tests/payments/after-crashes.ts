import { MARKET_PAYMENT_MODULE } from "../../src/modules/payment"
import type * as Requests from "../../src/modules/payment/requests"
import type MarketPaymentModuleService from "../../src/modules/payment/service"
import { appModule } from "../builders/app-module"
import { planOf } from "../running/plan-of"
import type { TestPayments } from "./test-payments"

/** A process that is killed between two steps leaves what the first has written and nothing of the second; here the second is refused by its table. */
export function afterCrashes(payments: TestPayments): void {
	const { shop, parcels } = payments

	describe("payments after a crash between two steps", () => {
		it("are opened by who mends the order's registration", async () => {
			const seen = await shop.filledCart()
			const answer = await parcels.refusing("insert on payment_request", () =>
				shop.place(seen, { payment: "bank_transfer" }),
			)
			expect(answer.status).toBe(500)
			expect(await shop.orders()).toHaveLength(1)
			await shop.sql(`update cart_placing set held_until = now() where open`)
			const again = await shop.place(seen, { payment: "bank_transfer" })
			expect(again.status).toBe(201)
			await shop.sql(`update cart_placing set held_until = now() where open`)
			await payments.mendOrders()
			const { state, payment } = await payments.detail(again.data)
			expect([state, payment.transfer?.content]).toEqual(["awaiting_payment", `OCOP${again.data.code}`])
			expect(await shop.orders()).toHaveLength(1)
			await payments.expectSound()
		})

		it.each([
			[
				"the order is marked as paid",
				"update on placed_order when (new.paid_at is not null and old.paid_at is null)",
			],
			["Medusa has its payment", "insert on payment"],
			["Medusa's payment is captured", "insert on capture"],
			["Medusa's order has the transaction", "insert on order_transaction"],
			["the ledger has it", "insert on ledger_event"],
			["it is marked as carried out", "update on payment_request when (new.carried_out <> old.carried_out)"],
		])("are carried out by the reconciler when money came and it ended before %s", async (_name, change) => {
			const order = await payments.order()
			await parcels.refusing(change, () => payments.receive(order.content, order.total))
			await payments.lapseTurns()
			await payments.mend()
			expect((await payments.detail(order)).state).toBe("paid")
			expect(await payments.medusaOf(order)).toEqual({
				session: "authorized",
				captured: order.total,
				paid: order.total,
			})
			await payments.mend()
			await payments.expectSound()
			expect(await payments.heldFor(order)).toBe(order.total)
		})

		it("are tried in turns, so that the same few that fail do not keep the others waiting", async () => {
			const orders = [await payments.order(), await payments.order()]
			await parcels.refusing("insert on payment", async () => {
				for (const { content, total } of orders) await payments.receive(content, total)
			})
			const tried: (string | undefined)[] = []
			for (let run = 0; run < 3; run++) {
				const [request] = await shop.container
					.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE)
					.tryNotCarriedOut(1)
				tried.push(request?.orderId)
			}
			const [first, second] = orders.map(({ orderId }) => orderId)
			expect(tried).toEqual([first, second, first])
			await payments.lapseTurns()
			await payments.mend()
			await payments.expectSound()
		})

		it("are found by an index, however many requests there are of which nothing is owed", async () => {
			await shop.sql(
				`insert into payment_request (id, order_id, method, asked, standing, expires_at)
				select 'payreq_' || n, 'order_' || n, 'bank_transfer', 1000, 1000, now() + interval '1 day' from generate_series(1, 5000) n`,
			)
			await shop.sql(`analyze payment_request`)
			const { tryNotCarriedOut } = appModule<typeof Requests>("modules/payment/requests")
			const plan = await planOf(shop, (manager) => tryNotCarriedOut(manager, 200))
			expect(plan).toContain("using payment_request_owed")
			expect(plan).not.toContain("Seq Scan on payment_request")
		})

		it.each([
			["its parcels are cancelled", "update on parcel when (new.state = 'cancelled')"],
			["its goods are free", "insert on stock_move when (new.reason = 'cancel')"],
			["the books have it", "insert on ledger_event"],
		])("are given up to the end when it ended before %s", async (_name, change) => {
			const order = await payments.order()
			await payments.runOut(order)
			await parcels.refusing(change, () => payments.mend())
			await payments.receive(order.content, order.total)
			await payments.lapseTurns()
			await parcels.mend()
			await payments.mend()
			const { state, payment } = await payments.detail(order)
			expect([state, payment.closedBecause]).toEqual(["cancelled", "expired"])
			expect(payment.refunds.map(({ amount, cause }) => [amount, cause])).toEqual([[order.total, "late"]])
			expect(await parcels.stockOf(shop.goods.vase)).toEqual([20, 0])
			await payments.expectSound()
		})

		it("owe the refund of a cancelled parcel when it ended before that was written", async () => {
			const order = await payments.order()
			await payments.receive(order.content, order.total)
			await parcels.refusing("insert on market_refund", () => parcels.cancel(order))
			expect((await payments.detail(order)).payment.refunds).toEqual([])
			await payments.lapseTurns()
			await parcels.mend()
			await parcels.mend()
			expect((await payments.detail(order)).payment.refunds.map(({ amount }) => amount)).toEqual([
				order.total,
			])
			await payments.expectSound()
		})
	})
}

import type { TestPayments } from "./test-payments"

export function payingByTransfer(payments: TestPayments): void {
	const { shop, parcels } = payments

	describe("an order that is paid by transfer", () => {
		it("stands before it is paid: its goods are kept, its payment waits, and nobody can take its parcels on", async () => {
			const order = await payments.order()
			const { state, payment, parcels: parts } = await payments.detail(order)
			expect(state).toBe("awaiting_payment")
			expect(parts.map(({ cashToCollect }) => cashToCollect)).toEqual([0, 0])
			expect(payment).toMatchObject({
				method: "bank_transfer",
				asked: order.total,
				received: 0,
				open: order.total,
				paidAt: null,
				closedBecause: null,
				transfer: {
					bankName: "Vietcombank",
					bankBin: "970436",
					accountNumber: "0011223344",
					accountName: "CHO OCOP MAU",
					content: `OCOP${order.code}`,
					amount: order.total,
					demo: false,
				},
				card: null,
				refunds: [],
			})
			const hours = (Date.parse(payment.expiresAt ?? "") - Date.now()) / 3_600_000
			expect(hours).toBeGreaterThan(23.9)
			expect(hours).toBeLessThanOrEqual(24)
			expect(await parcels.stockOf(shop.goods.vase)).toEqual([20, 1])
			expect(await payments.medusaOf(order)).toEqual({
				session: "pending_authorization",
				captured: 0,
				paid: 0,
			})
			expect(await payments.actsOn(order)).toEqual(["payment.request.opened"])

			const operator = await parcels.as("operator")
			const refused = await parcels.act(operator, order, order.vase, "confirm")
			expect([refused.status, refused.data.code]).toEqual([409, "order.awaiting_payment"])
			expect(await parcels.stateOf(order.vase)).toBe("pending")
			const { data } = await operator("get", `/admin/market-orders/${order.id}`)
			expect(data.parcels.map(({ next }: { next: string[] }) => next)).toEqual([["cancelled"], ["cancelled"]])
			expect((await operator("get", "/admin/market-orders?standing=todo")).data.count).toBe(0)
			await payments.expectSound()
		})

		it("is paid by the money that names it, once however often it is told, in Medusa and in the books as well", async () => {
			const order = await payments.order()
			const tell = () => payments.receive(`MBVCB.778.${order.content}.CT tu 0099`, order.total, "FT-once")
			const outcomes = await Promise.all([tell(), tell(), tell()])
			expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(["booked", "known", "known"])
			const { state, payment } = await payments.detail(order)
			expect([state, payment.received, payment.open, payment.transfer]).toEqual([
				"paid",
				order.total,
				0,
				null,
			])
			expect(payment.paidAt).not.toBeNull()
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
			await parcels.through(operator, order, order.vase, "confirm", "pack", "hand-over", "deliver")
			await parcels.through(operator, order, order.cakes, "confirm", "pack", "hand-over", "deliver")
			expect((await payments.detail(order)).state).toBe("closed")
			await payments.expectSound()
		})

		it("stays awaited while less than asked is there, and asks for the rest", async () => {
			const order = await payments.order()
			await payments.receive(order.content, 100_000)
			const { state, payment } = await payments.detail(order)
			expect([state, payment.received, payment.open, payment.transfer?.amount]).toEqual([
				"awaiting_payment",
				100_000,
				order.total - 100_000,
				order.total - 100_000,
			])
			expect(payment.transfer?.qr).toContain(String(order.total - 100_000))
			await payments.receive(order.content.toLowerCase(), order.total - 100_000)
			expect((await payments.detail(order)).state).toBe("paid")
			await payments.expectSound()
		})

		it("owes no cash: it counts for no phone's limit, and nobody collects it", async () => {
			const order = await payments.order()
			const [row] = await shop.sql<{ cash: number }>(
				`select sum(cash_to_collect)::int as cash from parcel where placed_order_id = ?`,
				[order.id],
			)
			expect(row?.cash).toBe(0)
		})

		it("keeps goods for no phone that has five of them unpaid, however close they come", async () => {
			const contact = { name: "Nguyễn Thị Mẫu", phone: "0987 654 321", email: null }
			const place = async () => shop.place(await shop.filledCart(), { contact, payment: "bank_transfer" })
			for (let placed = 0; placed < 4; placed++) expect((await place()).status).toBe(201)
			const answers = await Promise.all([place(), place(), place()])
			expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
			expect(answers.find(({ status }) => status === 409)?.data).toMatchObject({
				code: "order.too_many_awaiting",
				field: "payment",
				params: { max: 5 },
			})
			const [first] = await shop.sql<{ order_id: string; content: string }>(
				`select order_id, content from payment_request order by created_at limit 1`,
			)
			await payments.receive(first?.content ?? "", 10_000_000)
			expect((await place()).status).toBe(201)
		}, 180_000)

		it("cannot be had where it is not offered, and no order is made", async () => {
			const seen = await shop.filledCart()
			const refused = await shop.place(seen, { payment: "card" })
			expect([refused.status, refused.data.code, refused.data.field]).toEqual([
				409,
				"order.payment_unavailable",
				"payment",
			])
			expect((await shop.place(seen, { payment: "gold" })).status).toBe(422)
			expect(await shop.orders()).toEqual([])
			const { data } = await shop.ask("get", "/store/payment-methods")
			expect(data).toEqual({ methods: ["cash_on_delivery", "bank_transfer"], card: null, demo: false })
		})
	})
}

import { dong, formatDong } from "@ocop/domain"
import type { TestMails } from "../messages/test-mails"
import type { TestPayments } from "./test-payments"

export function paymentMails(payments: TestPayments, test: TestMails): void {
	const { shop, parcels } = payments

	const ordered = async (locale: "vi" | "en" = "vi") => {
		const { code, token } = await test.order("mau@example.com", locale, { payment: "bank_transfer" })
		const detail = await payments.detail({ code, token })
		const [row] = await shop.sql<{ id: string; orderId: string }>(
			`select id, order_id as "orderId" from placed_order where code = ?`,
			[code],
		)
		const { total, payment } = detail
		return { ...row, code, token, total, content: payment.transfer?.content ?? "" }
	}

	describe("what is written of a payment", () => {
		beforeAll(() => test.server.open())
		beforeEach(() => test.server.forget())
		afterAll(() => test.server.close())

		it("is how to pay when it is ordered, and one word when the money is there, however often it is told", async () => {
			const order = await ordered()
			const [placed] = await test.mails(1)
			for (const part of ["0011223344", "Vietcombank", order.content, formatDong(dong(order.total))])
				expect(placed?.text).toContain(part)
			expect(placed?.text).not.toContain("không phải trả gì khi nhận")
			await payments.receive(order.content, order.total - 1000, "FT-mail-1")
			await payments.receive(order.content, 1000, "FT-mail-2")
			await payments.receive(order.content, 1000, "FT-mail-2")
			const [, paid] = await test.mails(2)
			expect(paid?.subject).toBe(`Chợ đã nhận tiền của đơn ${order.code}`)
			expect(paid?.text).toContain(formatDong(dong(order.total)))
		})

		it("is that it was given up, that its money came late, and where the refund is to go and went; in English too", async () => {
			const order = await ordered("en")
			await test.mails(1)
			await shop.sql(`update payment_request set expires_at = now() - interval '1 minute'`)
			await payments.mend()
			const [, cancelled] = await test.mails(2)
			expect(cancelled?.subject).toBe(`Order ${order.code} is cancelled`)
			expect(cancelled?.text).toContain("was not paid in time")
			expect(cancelled?.text).toContain("You have paid nothing")
			await payments.receive(order.content, order.total, "FT-mail-late")
			const [, , ...two] = await test.mails(4)
			expect(two.map(({ subject }) => subject).sort()).toEqual([
				`The money for order ${order.code} came late`,
				`Where shall the refund of order ${order.code} go?`,
			])
			const { code, token } = order
			const account = { bankBin: "970436", accountNumber: "0099887766", accountHolder: "NGUYEN THI MAU" }
			await shop.ask("post", "/store/order-refund-accounts", { code, token, ...account })
			const operator = await parcels.as("operator")
			const { data } = await operator("get", "/admin/refunds")
			await operator("post", `/admin/refunds/${data.refunds[0].id}/sent`, { reference: "FTOUT9" })
			const sent = (await test.mails(5)).at(-1)
			expect(sent?.subject).toBe(`The refund of order ${order.code} is on its way`)
			expect(sent?.text).toContain("•••• 7766")
			expect(sent?.text).not.toContain("0099887766")
			expect(JSON.stringify(await test.outbox())).not.toContain("0099887766")
			const [leaked] = await shop.sql<{ count: number }>(
				`select count(*)::int as count from journal_entry where change::text like '%0099887766%'`,
			)
			expect(leaked?.count).toBe(0)
		}, 60_000)
	})
}

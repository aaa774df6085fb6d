import { orderDetail } from "@ocop/contracts"
import { dong, formatDong } from "@ocop/domain"
import type { TestMails } from "./test-mails"

const SECRET = /khoa=([0-9a-f]{32})/

export function mails(test: TestMails): void {
	const { server } = test

	describe("what the shopper is written", () => {
		beforeAll(() => server.open())
		beforeEach(() => server.forget())
		afterAll(() => server.close())

		it("is one mail for an order: its code, goods, parcels, what is paid to whom, and a link that opens it", async () => {
			const order = await test.order("mau@example.com")
			const [mail] = await test.mails(1)
			expect(mail?.recipients).toEqual(["mau@example.com"])
			expect(mail?.subject).toBe(`Chợ đã nhận đơn ${order.code}`)
			const found = orderDetail.parse((await test.shop.ask("post", "/store/order-lookups", order)).data)
			for (const part of [mail?.text, mail?.html]) {
				expect(part).toContain("Chào Nguyễn Thị Mẫu,")
				expect(part).toContain("Bánh cuốn mẫu")
				expect(part).toContain("Hợp tác xã Gốm Mẫu")
				for (const parcel of found.parcels) {
					expect(part).toContain(parcel.code)
					expect(part).toContain(formatDong(dong(parcel.cashToCollect)))
				}
				expect(part).toContain(formatDong(dong(found.total)))
			}
			const link = /http:\/\/shop\.example\S+/.exec(mail?.text ?? "")?.[0] ?? ""
			expect(new URL(link).pathname).toBe(`/don-hang/${order.code}`)
			expect(mail?.html).toContain(link)
			const token = SECRET.exec(link)?.[1]
			const opened = await test.shop.ask("post", "/store/order-lookups", { code: order.code, token })
			expect([opened.status, opened.data.code]).toEqual([200, order.code])
			// Nobody who reads the table can open it.
			expect(JSON.stringify(await test.outbox())).not.toContain(token)
		})

		it("is in the language of the order", async () => {
			const order = await test.order("sample@example.com", "en")
			const [mail] = await test.mails(1)
			expect(mail?.subject).toBe(`Order ${order.code} has reached the market`)
			expect(mail?.html).toContain('lang="en"')
			expect(mail?.text).toContain(`http://shop.example/en/don-hang/${order.code}?khoa=`)
		})

		it("is nothing without an address", async () => {
			const order = await test.order(null)
			await test.parcels.cancel(order)
			await test.owe()
			expect(await test.outbox()).toEqual([])
			await test.mails(0)
		})

		it("says by whom a parcel comes and under which number, once", async () => {
			const operator = await test.parcels.as("operator")
			const order = await test.order("mau@example.com")
			await test.mails(1)
			const [row] = await test.shop.sql<{ placed: string; id: string; code: string }>(
				`select p.placed_order_id as placed, p.id, p.code from parcel p order by p.goods desc limit 1`,
			)
			const path = `/admin/market-orders/${row?.placed}/parcels/${row?.id}`
			await operator("post", `${path}/confirm`, {})
			await operator("post", `${path}/pack`, {})
			const carriage = { carrier: "Bưu điện Hà Nội", tracking: "VN123" }
			expect((await operator("post", `${path}/hand-over`, carriage)).status).toBe(200)
			const [, mail] = await test.mails(2)
			expect(mail?.subject).toBe(`Kiện ${row?.code} đang trên đường tới bạn`)
			expect(mail?.text).toContain("Đơn vị giao: Bưu điện Hà Nội, mã vận đơn VN123")
			expect(mail?.text).toContain(`trong đơn ${order.code}`)
			expect(mail?.text).toContain("Bình gốm mẫu")
			expect(mail?.text).not.toContain("Bánh cuốn mẫu")
			// Who reads the journal again from its beginning owes nothing more.
			await test.shop.sql(`update outbox_position set sequence = 0`)
			await test.owe()
			await test.mails(2)
		})

		it("is one mail for an order that is cancelled, with what it means for the money", async () => {
			const order = await test.order("mau@example.com")
			await test.mails(1)
			expect((await test.parcels.cancel(order)).status).toBe(200)
			const [, mail] = await test.mails(2)
			expect(mail?.subject).toBe(`Đơn ${order.code} đã huỷ`)
			expect(mail?.text).toContain("không có gì phải hoàn lại, và không ai đến thu tiền")
			for (const maker of ["Hợp tác xã Gốm Mẫu", "Hợp tác xã Nông sản Mẫu"])
				expect(mail?.text).toContain(maker)
			expect(mail?.text).not.toContain("Còn phải trả")
		})

		it("tells a cancelled parcel from the rest, why, and what is left to pay", async () => {
			const operator = await test.parcels.as("operator")
			const order = await test.order("mau@example.com")
			await test.mails(1)
			const [cakes, vase] = await test.shop.sql<{ placed: string; id: string; cash: number }>(
				`select placed_order_id as placed, id, cash_to_collect::int as cash from parcel order by goods`,
			)
			const path = `/admin/market-orders/${cakes?.placed}/parcels/${cakes?.id}/cancel`
			expect((await operator("post", path, { reason: "Hết nguyên liệu" })).status).toBe(200)
			const [, mail] = await test.mails(2)
			expect(mail?.subject).toBe(`Một phần đơn ${order.code} đã huỷ`)
			expect(mail?.text).toContain("Lý do: Hết nguyên liệu")
			expect(mail?.text).toContain(`Còn phải trả khi nhận: ${formatDong(dong(vase?.cash ?? 0))}.`)
			expect(mail?.text).not.toContain("Bình gốm mẫu")
		})

		it("names the refund that is due for what was paid before", async () => {
			const order = await test.order("mau@example.com")
			await test.mails(1)
			await test.shop.sql(`update parcel set cash_to_collect = 0`)
			await test.parcels.cancel(order)
			const [, mail] = await test.mails(2)
			const found = orderDetail.parse((await test.shop.ask("post", "/store/order-lookups", order)).data)
			expect(mail?.text).toContain(`Bạn đã trả ${formatDong(dong(found.total))} cho phần này`)
			expect(mail?.text).not.toContain("không có gì phải hoàn lại")
		})
	})
}

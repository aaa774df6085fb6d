import type { OrderDetail } from "@ocop/contracts"
import type { ParcelState } from "@ocop/domain"
import { describe, expect, it } from "vitest"
import { orderView } from "./order-view.server"

const PLACED_AT = "2026-11-21T18:30:00.000Z"
const SETTLED: readonly ParcelState[] = ["delivered", "returned", "cancelled"]

function parcel(name: string, state: ParcelState, change: Partial<OrderDetail["parcels"][number]> = {}) {
	return {
		code: `K${name.length}M2P9QX`,
		producer: { handle: name.toLowerCase().replace(/ /g, "-"), name, demo: true },
		zone: "same_province" as const,
		state,
		timeline: [
			{ state: "pending" as const, at: PLACED_AT },
			...(state === "pending" ? [] : [{ state, at: "2026-11-22T02:05:00.000Z" }]),
		],
		lines: [],
		goods: 100_000,
		fee: 22_000,
		cashToCollect: SETTLED.includes(state) ? 0 : 122_000,
		cashCollector: "carrier" as const,
		carrier: null,
		tracking: null,
		...change,
	}
}

function order(
	parcels: OrderDetail["parcels"],
	state: OrderDetail["state"] = "cash_on_delivery",
	payment: Partial<OrderDetail["payment"]> = {},
): OrderDetail {
	return {
		code: "K7M2P9QX",
		state,
		cancellable: false,
		placedAt: PLACED_AT,
		contact: { name: "Trần Thị Thử", phone: "+84912345678", email: null },
		address: { street: "12 ngõ 3", wardName: "Xã Bát Tràng", provinceName: "Thành phố Hà Nội", note: null },
		parcels,
		payment: {
			method: "cash_on_delivery",
			asked: 0,
			received: 0,
			open: 0,
			expiresAt: null,
			paidAt: null,
			closedBecause: null,
			late: false,
			transfer: null,
			card: null,
			refunds: [],
			...payment,
		},
		goods: parcels.length * 100_000,
		fee: parcels.length * 22_000,
		total: parcels.length * 122_000,
	}
}

describe("an order as its shopper reads it", () => {
	it("asks for no money that is there, also while its parcels have not heard of it", () => {
		const money = { method: "card", asked: 122_000, received: 122_000 } as const
		const paid = { ...money, paidAt: "2026-11-22T02:00:00.000Z" }
		const view = orderView(order([parcel("Gốm Mẫu", "pending")], "awaiting_payment", paid), "vi")
		expect([view.awaited, view.state]).toEqual([false, "Đã trả tiền"])
		expect(view.parcels[0]?.cash.sentence).toBe("Đã trả trước, không phải trả khi nhận")
		const open = orderView(order([parcel("Gốm Mẫu", "pending")], "awaiting_payment", money), "vi")
		expect([open.awaited, open.parcels[0]?.cash.sentence]).toEqual([true, "Chờ bạn trả tiền đơn này"])
	})

	it("says of each parcel where it is, since when on the market's clocks, and what is paid to whom", () => {
		const waiting = parcel("Gốm Mẫu", "pending", { cashCollector: "producer" })
		const view = orderView(order([waiting, parcel("Nông sản Mẫu", "handed_over")]), "vi")
		expect(view.parcels.map(({ stateWords }) => stateWords)).toEqual([
			"Chờ người bán nhận",
			"Đang trên đường giao",
		])
		expect(view.parcels[1]?.timeline.map(({ words, at }) => [words, at])).toEqual([
			["Chờ người bán nhận", "01:30 22/11/2026"],
			["Đang trên đường giao", "09:05 22/11/2026"],
		])
		expect(view.parcels.map(({ cash }) => cash)).toEqual([
			{ sentence: "Trả tiền mặt cho người giao của Gốm Mẫu", amount: 122_000 },
			{ sentence: "Trả tiền mặt cho người giao hàng", amount: 122_000 },
		])
		expect(orderView(order([waiting]), "en").parcels[0]?.stateWords).toBe("Waiting for the seller")
	})

	it("counts every đồng once: what was cancelled, went back, was paid, and is still to be paid", () => {
		const states: ParcelState[] = ["cancelled", "returned", "delivered", "packed", "delivery_failed"]
		const all = order(states.map((state, place) => parcel(`Nhà ${"x".repeat(place)}`, state)))
		const { money } = orderView(all, "vi")
		expect(money).toEqual({
			cancelled: 122_000,
			returned: 122_000,
			paid: 122_000,
			givenBack: 0,
			toPay: 244_000,
		})
		expect(money.cancelled + money.returned + money.paid + money.toPay).toBe(all.total)
	})

	it("says what a cancellation means for the money, of the whole and of a part", () => {
		const whole = orderView(order([parcel("Gốm Mẫu", "cancelled")], "cancelled"), "vi")
		expect(whole.state).toBe("Đã huỷ")
		expect(whole.cancellation?.text).toContain("không có gì phải hoàn lại")
		const partly = orderView(
			order([parcel("Gốm Mẫu", "cancelled"), parcel("Nông sản Mẫu", "confirmed")]),
			"en",
		)
		expect(partly.state).toBe("Partly cancelled; the rest is on its way")
		expect(partly.cancellation?.text).toMatch(/You pay 122\.000\s₫ for the parcels that are left/)
		expect(orderView(order([parcel("Gốm Mẫu", "packed")]), "vi").cancellation).toBeNull()
	})

	it("counts what was paid before the delivery, and what of it goes back: the sums come out even", () => {
		const refund = {
			code: "H7Q2",
			cause: "cancelled" as const,
			method: "card" as const,
			account: null,
			accountNeeded: false,
			at: PLACED_AT,
		}
		const all = order([parcel("A", "cancelled"), parcel("Bb", "confirmed")], "paid", {
			method: "card",
			asked: 244_000,
			received: 244_000,
			paidAt: PLACED_AT,
			refunds: [
				{ ...refund, amount: 122_000, state: "failed" },
				{ ...refund, amount: 122_000, state: "due", method: "bank_transfer" },
			],
		})
		const { money, cancellation, parcels, atTheDoor } = orderView(all, "vi")
		expect(money).toEqual({
			cancelled: 122_000,
			returned: 0,
			paid: 244_000,
			givenBack: 122_000,
			toPay: 0,
		})
		expect(all.total - money.cancelled - money.paid + money.givenBack).toBe(money.toPay)
		expect(cancellation?.text).toMatch(/Số tiền ấy được hoàn lại/)
		expect(parcels.map(({ cash }) => cash)).toEqual([
			{ sentence: "Kiện đã huỷ, không phải trả gì", amount: null },
			{ sentence: "Đã trả trước, không phải trả khi nhận", amount: 122_000 },
		])
		expect(atTheDoor).toBe(false)
	})

	it("says before and after a cancellation what it means, by how it is paid and what has come", () => {
		const awaited = { method: "bank_transfer", asked: 122_000, open: 122_000 } as const
		const before = (payment: Partial<OrderDetail["payment"]>) =>
			orderView(order([parcel("A", "pending")], "awaiting_payment", payment), "vi").cancelText
		const after = (payment: Partial<OrderDetail["payment"]>) =>
			orderView(order([parcel("A", "cancelled")], "cancelled", payment), "vi").cancellation?.text
		expect(before(awaited)).toContain("đừng chuyển tiền cho đơn này nữa")
		expect(before({ ...awaited, method: "card" })).toContain("thẻ chưa bị trừ đồng nào")
		expect(before({ ...awaited, received: 1_000 })).toContain("tài khoản bạn cho biết")
		expect(before({ method: "card", received: 122_000 })).toContain("thẻ bạn đã dùng")
		expect(after({ method: "bank_transfer" })).toContain("không có gì phải hoàn lại")
		expect(after({ method: "bank_transfer", received: 122_000 })).toContain("được hoàn lại")
	})

	it("calls what is delivered paid, and what came back nobody's debt", () => {
		const view = orderView(order([parcel("A", "delivered"), parcel("Bb", "returned")], "closed"), "vi")
		expect(view.parcels.map(({ cash }) => cash)).toEqual([
			{ sentence: "Đã trả khi nhận", amount: 122_000 },
			{ sentence: "Kiện đã quay về, không phải trả gì", amount: null },
		])
		expect(view.state).toBe("Đã xong")
	})

	it("names who carries a parcel as far as it was said", () => {
		const carriage = (carrier: string | null, tracking: string | null) =>
			orderView(order([parcel("A", "handed_over", { carrier, tracking })]), "vi").parcels[0]?.carriage
		expect(carriage("Xe Mẫu", "VN123")).toBe("Đơn vị giao: Xe Mẫu, mã vận đơn VN123")
		expect(carriage("Xe Mẫu", null)).toBe("Đơn vị giao: Xe Mẫu")
		expect(carriage(null, "VN123")).toBe("Mã vận đơn VN123")
		expect(carriage(null, null)).toBeNull()
	})
})

import type { OrderDetail, OrderPaymentDetail, OrderRefund } from "@ocop/contracts"
import { describe, expect, it } from "vitest"
import { orderStamp } from "./order-stamp.server"
import { paymentView, phaseOf } from "./payment-view.server"

const NOW = new Date("2026-11-22T03:00:00.000Z")
const TOMORROW = "2026-11-23T03:00:00.000Z"
const TRANSFER: NonNullable<OrderPaymentDetail["transfer"]> = {
	bankName: null,
	bankBin: "970436",
	accountNumber: "0123456789",
	accountName: "CHO OCOP",
	content: "OCOPK7M2P9QX",
	amount: 426_000,
	qr: "00020101021238570010A000000727",
	demo: true,
}

function order(
	change: Partial<OrderPaymentDetail>,
	state: OrderDetail["state"] = "awaiting_payment",
): OrderDetail {
	return {
		code: "K7M2P9QX",
		state,
		cancellable: true,
		placedAt: NOW.toISOString(),
		contact: { name: "Trần Thị Thử", phone: "+84912345678", email: null },
		address: { street: "12 ngõ 3", wardName: "Xã Bát Tràng", provinceName: "Thành phố Hà Nội", note: null },
		parcels: [],
		payment: {
			method: "bank_transfer",
			asked: 426_000,
			received: 0,
			open: 0,
			expiresAt: null,
			paidAt: null,
			closedBecause: null,
			late: false,
			transfer: null,
			card: null,
			refunds: [],
			...change,
		},
		goods: 400_000,
		fee: 26_000,
		total: 426_000,
	}
}

const AWAITED = { open: 426_000, expiresAt: TOMORROW, transfer: TRANSFER }

function refund(change: Partial<OrderRefund> = {}): OrderRefund {
	return {
		code: "H7Q2",
		amount: 142_000,
		state: "due",
		cause: "cancelled",
		method: "bank_transfer",
		account: null,
		accountNeeded: true,
		at: NOW.toISOString(),
		...change,
	}
}

const view = (change: Partial<OrderPaymentDetail>, byLink = true) => {
	const found = paymentView(order(change), byLink, "vi", NOW)
	if (found === null) throw new Error("not paid in cash, so there is something to show")
	return found
}

describe("the payment of an order as its page shows it", () => {
	it("is nothing where it is paid at the door", () => {
		expect(paymentView(order({ method: "cash_on_delivery" }), true, "vi", NOW)).toBeNull()
	})

	it("is awaited until its time is over, then given up, unless it was paid", () => {
		const phase = (change: Partial<OrderPaymentDetail>) => phaseOf(order(change).payment, NOW)
		expect(phase(AWAITED)).toBe("awaited")
		expect(phase({ ...AWAITED, expiresAt: NOW.toISOString() })).toBe("ending")
		expect(phase({ paidAt: NOW.toISOString(), received: 426_000 })).toBe("paid")
		expect(phase({ closedBecause: "expired" })).toBe("closed")
	})

	it("waits on, also when it is paid or given up, until the order has followed", () => {
		const unfollowed = (change: Partial<OrderPaymentDetail>, state?: OrderDetail["state"]) =>
			paymentView(order(change, state), true, "vi", NOW)?.unfollowed
		const paid = { paidAt: NOW.toISOString(), received: 426_000 }
		expect(unfollowed(paid)).toBe(true)
		expect(unfollowed(paid, "paid")).toBe(false)
		expect(unfollowed({ closedBecause: "expired" })).toBe(true)
		expect(unfollowed({ closedBecause: "expired" }, "cancelled")).toBe(false)
	})

	it("says until when and how long that is, names the bank, and draws the code only while money is awaited", () => {
		const { until, transfer, news } = view(AWAITED)
		expect(until).toEqual({ words: "10:00 23/11/2026", secondsLeft: 86_400 })
		expect(transfer?.bank).toBe("Vietcombank")
		expect(transfer?.cells.path).toMatch(/^M0 0h7v1h-7z/)
		expect(news).toBeNull()
		expect(view({ ...AWAITED, expiresAt: NOW.toISOString() }).transfer).toBeNull()
	})

	it("says what has come, what is missing, that all is there, that time is over, and what came too late", () => {
		const news = (change: Partial<OrderPaymentDetail>) => view(change).news
		expect(news({ ...AWAITED, received: 300_000, open: 126_000 })?.title).toMatch(
			/^Đã nhận 300\.000\s₫, còn thiếu 126\.000\s₫$/,
		)
		expect(news({ received: 426_000, paidAt: NOW.toISOString() })).toMatchObject({ tone: "success" })
		expect(news({ ...AWAITED, expiresAt: NOW.toISOString() })?.text).toContain("Bạn đừng chuyển nữa")
		expect(news({ closedBecause: "expired" })?.text).not.toContain("hoàn lại")
		expect(news({ closedBecause: "expired", received: 10_000, refunds: [refund()] })?.text).toContain(
			"được hoàn lại",
		)
		expect(news({ closedBecause: "expired", received: 426_000, late: true })?.title).toBe(
			"Tiền tới sau khi đơn đã đóng",
		)
		expect(news({ closedBecause: "cancelled" })).toBeNull()
	})

	it("asks who holds the secret link where a refund goes, once for all that wait, and lets him change it", () => {
		const { account } = view({ refunds: [refund(), refund({ code: "H7Q3", amount: 8_000 })] })
		expect(account).toMatchObject({ amount: 150_000, needed: true })
		expect(account?.banks?.some(({ value, label }) => value === "970436" && label === "Vietcombank")).toBe(
			true,
		)
		expect(view({ refunds: [refund()] }, false).account?.banks).toBeNull()
		const given = { account: { bankBin: "970436", number: "•••• 6789", holder: "TRAN THI THU" } }
		expect(view({ refunds: [refund({ ...given, accountNeeded: false })] }).account?.needed).toBe(false)
		expect(view({ refunds: [refund({ ...given, state: "sent" })] }).account).toBeNull()
		expect(view({ refunds: [refund({ method: "card", accountNeeded: false })] }).account).toBeNull()
	})

	it("says of each refund what comes next, by the way it goes", () => {
		const account = { bankBin: "970436", number: "•••• 6789", holder: "TRAN THI THU" }
		const next = (change: Partial<OrderRefund>) => view({ refunds: [refund(change)] }).refunds[0]?.next
		expect(next({})).toBe("Chờ bạn cho biết tài khoản nhận.")
		expect(next({ account, accountNeeded: false })).toContain("giờ làm việc")
		expect(next({ account, state: "sent" })).toContain("Vietcombank •••• 6789")
		expect(next({ method: "card", accountNeeded: false })).toContain("thẻ bạn đã dùng")
		expect(next({ method: "card", state: "sent" })).toContain("5–10 ngày")
		expect(next({ state: "failed" })).toContain("Một lần hoàn mới")
	})
})

describe("the stamp of an order", () => {
	const stamp = (change: Partial<OrderPaymentDetail>) => {
		const now = order(change)
		return orderStamp(now, phaseOf(now.payment, NOW))
	}

	it("is another when money came, time ran out or a refund moved, and the same when nothing did", () => {
		const stamps = [
			stamp(AWAITED),
			stamp({ ...AWAITED, received: 1_000 }),
			stamp({ ...AWAITED, expiresAt: NOW.toISOString() }),
			stamp({ paidAt: NOW.toISOString() }),
			stamp({ paidAt: NOW.toISOString(), refunds: [refund()] }),
			stamp({ paidAt: NOW.toISOString(), refunds: [refund({ state: "sent" })] }),
		]
		expect(new Set(stamps).size).toBe(stamps.length)
		expect(stamp(AWAITED)).toBe(stamps[0])
	})

	it("tells nobody the secret of a card form", () => {
		const card = {
			clientSecret: "pi_1_secret_2",
			publishableKey: "pk",
			scriptUrl: "https://js.stripe.com/v3/",
		}
		expect(stamp({ ...AWAITED, card })).toBe(stamp(AWAITED))
	})
})

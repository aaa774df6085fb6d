import type { OrderDetail, OrderPaymentDetail, OrderRefund } from "@ocop/contracts"
import { bankOf, type Dong, dong, formatDong, sumDong, VIETNAM_BANKS } from "@ocop/domain"
import { type Locale, m } from "@ocop/messages"
import { hourWords } from "~/features/calendar/day-words.server"
import { instantInWords } from "~/platform/figures"
import { methodInWords } from "./payment-words"
import { qrCells } from "./qr-cells.server"

const SECOND_MS = 1000

/**
 * Where the payment of an order stands: money is awaited, its time has just run out and the order is being cancelled, it was paid, or it was given up with its
 * order.
 */
export type PaymentPhase = "awaited" | "ending" | "paid" | "closed"

/** The payment of an order as its page shows it; null for cash, of which the parcels tell. */
export function paymentView(order: OrderDetail, byLink: boolean, locale: Locale, at: Date) {
	const { payment } = order
	if (payment.method === "cash_on_delivery") return null
	const phase = phaseOf(payment, at)
	return {
		method: payment.method,
		methodWords: methodInWords(payment.method, locale),
		phase,
		/** The order has not followed its payment yet: it does within moments. */
		unfollowed: phase !== "awaited" && order.state === "awaiting_payment",
		asked: dong(payment.asked),
		received: dong(payment.received),
		open: dong(payment.open),
		news: newsInWords(payment, phase, locale),
		/** Until when it may be paid, and how long that is from now. */
		until:
			payment.expiresAt === null
				? null
				: { words: instantInWords(payment.expiresAt, locale), secondsLeft: secondsTo(payment.expiresAt, at) },
		lookedAt: hourWords(at.toISOString()),
		transfer: phase === "awaited" ? transferView(payment, locale) : null,
		card: phase === "awaited" ? payment.card : null,
		refunds: payment.refunds.map((refund) => refundView(refund, locale)),
		account: accountAsked(payment.refunds, byLink),
	}
}
export type PaymentView = NonNullable<ReturnType<typeof paymentView>>
export type TransferView = NonNullable<PaymentView["transfer"]>
export type RefundView = PaymentView["refunds"][number]
export type AccountAsked = NonNullable<PaymentView["account"]>

interface News {
	tone: "success" | "warning" | "info"
	title: string
	text: string
}

/** What became of the payment, or what is missing of it; null where there is nothing to say. */
function newsInWords(payment: OrderPaymentDetail, phase: PaymentPhase, locale: Locale): News | null {
	const received = formatDong(dong(payment.received))
	const open = formatDong(dong(payment.open))
	if (payment.paidAt !== null)
		return {
			tone: "success",
			title: m.payment_title_paid({}, { locale }),
			text: m.payment_paid_text({ received, time: instantInWords(payment.paidAt, locale) }, { locale }),
		}
	if (payment.late)
		return {
			tone: "info",
			title: m.payment_late_title({}, { locale }),
			text: m.payment_late_text({}, { locale }),
		}
	if (phase === "awaited")
		return payment.received === 0
			? null
			: {
					tone: "warning",
					title: m.payment_partly_title({ received, open }, { locale }),
					text: m.payment_partly_text({ open }, { locale }),
				}
	const over = { tone: "warning", title: m.payment_title_over({}, { locale }) } as const
	if (phase === "ending")
		return {
			...over,
			text: m.payment_over_soon_text({ time: instantInWords(payment.expiresAt ?? "", locale) }, { locale }),
		}
	if (payment.closedBecause !== "expired") return null
	const text = m.payment_over_text({}, { locale })
	return {
		...over,
		text: payment.refunds.length > 0 ? `${text} ${m.payment_over_paid_text({}, { locale })}` : text,
	}
}

/** Where a payment that is not cash stands at a moment. */
export function phaseOf({ paidAt, expiresAt }: OrderPaymentDetail, at: Date): PaymentPhase {
	if (paidAt !== null) return "paid"
	if (expiresAt === null) return "closed"
	return secondsTo(expiresAt, at) > 0 ? "awaited" : "ending"
}

function secondsTo(instant: string, at: Date): number {
	return Math.max(0, Math.floor((Date.parse(instant) - at.getTime()) / SECOND_MS))
}

function transferView({ transfer }: OrderPaymentDetail, locale: Locale) {
	if (transfer === null) return null
	const { qr, bankName, bankBin, ...rest } = transfer
	return {
		...rest,
		amount: dong(rest.amount),
		bank: bankName ?? bankInWords(bankBin, locale),
		cells: qrCells(qr),
	}
}

function bankInWords(bin: string, locale: Locale): string {
	return bankOf(bin)?.name ?? m.payment_bank_unnamed({ bin }, { locale })
}

function refundView(refund: OrderRefund, locale: Locale) {
	const account = refund.account && {
		bank: bankInWords(refund.account.bankBin, locale),
		number: refund.account.number,
		holder: refund.account.holder,
	}
	return {
		code: refund.code,
		amount: dong(refund.amount),
		state: refund.state,
		stateWords: refundStateInWords(refund.state, locale),
		cause: causeInWords(refund.cause, locale),
		at: instantInWords(refund.at, locale),
		next: nextInWords(refund, account, locale),
		account: account && refund.state === "due" ? m.payment_refund_to(account, { locale }) : null,
	}
}

function refundStateInWords(state: OrderRefund["state"], locale: Locale): string {
	switch (state) {
		case "due":
			return m.payment_refund_due({}, { locale })
		case "sent":
			return m.payment_refund_sent({}, { locale })
		case "confirmed":
			return m.payment_refund_confirmed({}, { locale })
		case "failed":
			return m.payment_refund_failed({}, { locale })
	}
}

function causeInWords(cause: OrderRefund["cause"], locale: Locale): string {
	switch (cause) {
		case "cancelled":
			return m.payment_cause_cancelled({}, { locale })
		case "returned":
			return m.payment_cause_returned({}, { locale })
		case "overpaid":
			return m.payment_cause_overpaid({}, { locale })
		case "late":
			return m.payment_cause_late({}, { locale })
		case "unfinished":
			return m.payment_cause_unfinished({}, { locale })
	}
}

/** What happens with a refund next, and how long that takes. */
function nextInWords(
	{ state, method, accountNeeded }: OrderRefund,
	account: { bank: string; number: string } | null,
	locale: Locale,
): string {
	if (state === "confirmed") return m.payment_refund_confirmed_text({}, { locale })
	if (state === "failed") return m.payment_refund_failed_text({}, { locale })
	if (state === "due") {
		if (accountNeeded) return m.payment_refund_due_needs({}, { locale })
		return method === "card"
			? m.payment_refund_due_card({}, { locale })
			: m.payment_refund_due_transfer({}, { locale })
	}
	return account === null
		? m.payment_refund_sent_card({}, { locale })
		: m.payment_refund_sent_transfer(account, { locale })
}

/** Whether an account is asked for, or may still be changed; null where nothing is to be transferred back. */
function accountAsked(refunds: readonly OrderRefund[], byLink: boolean) {
	const waiting = refunds.filter(({ state, method }) => state === "due" && method === "bank_transfer")
	if (waiting.length === 0) return null
	return {
		amount: sumDong(waiting.map(({ amount }) => dong(amount))),
		needed: waiting.some(({ accountNeeded }) => accountNeeded),
		/** Null for who came by phone: they look, and say nothing. */
		banks: byLink ? VIETNAM_BANKS.map(({ bin, name }) => ({ value: bin, label: name })) : null,
	}
}

/** What was paid for an order and what of it goes back, in đồng. */
export function paidOf({ received, refunds }: OrderPaymentDetail): { received: Dong; givenBack: Dong } {
	const standing = refunds.filter(({ state }) => state !== "failed")
	return { received: dong(received), givenBack: sumDong(standing.map(({ amount }) => dong(amount))) }
}

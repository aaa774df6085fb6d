import {
	bankOf,
	dong,
	formatDong,
	type PaymentMethod,
	type RefundCause,
	type RefundState,
} from "@ocop/domain"
import { type Locale, m } from "@ocop/messages"
import type { RefundRow, UnmatchedMoney } from "../../payments/payment-answers"

type Message = (inputs: Record<string, never>, options: { locale: Locale }) => string

export const METHOD_TEXT: Record<PaymentMethod, Message> = {
	cash_on_delivery: m.money_method_cash_on_delivery,
	bank_transfer: m.money_method_bank_transfer,
	card: m.money_method_card,
}

export const REFUND_TEXT: Record<RefundState, Message> = {
	due: m.money_state_due,
	sent: m.money_state_sent,
	confirmed: m.money_state_confirmed,
	failed: m.money_state_failed,
}

export const REFUND_COLOUR = {
	due: "orange",
	sent: "blue",
	confirmed: "green",
	failed: "red",
} as const satisfies Record<RefundState, string>

export const CAUSE_TEXT: Record<RefundCause, Message> = {
	cancelled: m.money_cause_cancelled,
	returned: m.money_cause_returned,
	overpaid: m.money_cause_overpaid,
	late: m.money_cause_late,
	unfinished: m.money_cause_unfinished,
}

export const SOURCE_TEXT: Record<UnmatchedMoney["provider"], Message> = {
	vietqr: m.money_source_vietqr,
	operator: m.money_source_operator,
	stripe: m.money_source_stripe,
}

/** "426.000 ₫". @param amount whole đồng */
export function sum(amount: number): string {
	return formatDong(dong(amount))
}

/** Where a refund goes, as far as it is known. */
export function accountText(
	{ account, method }: Pick<RefundRow, "account" | "method">,
	locale: Locale,
): string {
	if (method === "card") return m.money_account_card({}, { locale })
	if (account === null) return m.money_account_needed({}, { locale })
	const { bankBin, bankName, number, holder } = account
	const bank = bankName ?? bankOf(bankBin)?.name ?? m.money_bank_unnamed({ bin: bankBin }, { locale })
	return m.money_account({ bank, number, holder }, { locale })
}

/** Where a dispute stands; for Stripe's rarer words the nearest. */
export function disputeText(status: string, locale: Locale): string {
	if (status === "won" || status === "warning_closed") return m.money_dispute_won({}, { locale })
	if (status === "lost") return m.money_dispute_lost({}, { locale })
	return status.endsWith("needs_response")
		? m.money_dispute_waits({}, { locale })
		: m.money_dispute_under_review({}, { locale })
}

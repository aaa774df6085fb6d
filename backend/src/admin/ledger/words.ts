import { type Locale, m } from "@ocop/messages"
import type { LedgerAlarm, LedgerLine, LedgerParty } from "../../settlement/ledger-answers"

type Message = (inputs: Record<string, never>, options: { locale: Locale }) => string

const KIND_OF_PARTY: Record<LedgerParty["kind"], Message> = {
	producer: m.ledger_party_producer,
	platform: m.ledger_party_platform,
	carrier: m.ledger_party_carrier,
	showroom: m.ledger_party_showroom,
	organiser: m.ledger_party_organiser,
	tax: m.ledger_party_tax,
	shopper: m.ledger_party_shopper,
}

/** Two taxes have an account each at the one office. */
const TAXES: Record<string, Message> = {
	vat: m.ledger_party_tax_vat,
	personal_income: m.ledger_party_tax_income,
}

export const EVENT_TEXT: Record<LedgerLine["event"]["name"], Message> = {
	placed: m.ledger_event_placed,
	delivered: m.ledger_event_delivered,
	cancelled: m.ledger_event_cancelled,
	returned: m.ledger_event_returned,
	payment_received: m.ledger_event_payment_received,
	payment_fee: m.ledger_event_payment_fee,
	refund: m.ledger_event_refund,
	refund_failed: m.ledger_event_refund_failed,
}

export const KIND_TEXT: Record<LedgerLine["kind"], Message> = {
	sale: m.ledger_kind_sale,
	shipping: m.ledger_kind_shipping,
	commission: m.ledger_kind_commission,
	payment_fee: m.ledger_kind_payment_fee,
	withholding: m.ledger_kind_withholding,
	payment: m.ledger_kind_payment,
	cash_collected: m.ledger_kind_cash_collected,
	refund: m.ledger_kind_refund,
}

export const PROBLEM_TEXT: Record<LedgerAlarm["disputes"][number]["problem"], Message> = {
	unbalanced: m.ledger_problem_unbalanced,
	altered: m.ledger_problem_altered,
	missing: m.ledger_problem_missing,
	unexpected: m.ledger_problem_unexpected,
	wrong_charge: m.ledger_problem_wrong_charge,
	unknown_order: m.ledger_problem_unknown_order,
	unbookable: m.ledger_problem_unbookable,
}

/** A party as people speak of it. */
export function partyName({ kind, id, name }: LedgerParty, locale: Locale): string {
	if (kind === "shopper") return m.ledger_party_shopper_of({ code: name ?? id }, { locale })
	if (kind === "tax") return (TAXES[id] ?? KIND_OF_PARTY.tax)({}, { locale })
	return name ?? KIND_OF_PARTY[kind]({}, { locale })
}

/** What a balance means, from the market's side. The market's own is the other side of everybody's: what it holds of theirs, or they of its. */
export function balanceMeaning({ kind }: LedgerParty, balance: number, locale: Locale): string {
	if (balance === 0) return m.ledger_even({}, { locale })
	if (kind === "platform")
		return balance < 0 ? m.ledger_market_holds({}, { locale }) : m.ledger_market_awaits({}, { locale })
	return balance > 0 ? m.ledger_market_owes({}, { locale }) : m.ledger_owes_market({}, { locale })
}

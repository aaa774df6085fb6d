import type { Day } from "./day"
import { type Dong, dong, sumDong } from "./money"

/** Who can owe or be owed. The shopper is the counter-account: what the others get, a shopper pays. */
export const PARTY_KINDS = [
	"producer",
	"platform",
	"carrier",
	"showroom",
	"organiser",
	"tax",
	"shopper",
] as const
export type PartyKind = (typeof PARTY_KINDS)[number]

/** An account of the ledger. A shopper's id is the order's, as nobody needs an account of their own to buy. */
export interface Party {
	kind: PartyKind
	id: string
}

/** The market as a company: it earns commission, and holds what was paid by card or transfer. */
export const PLATFORM: Party = { kind: "platform", id: "market" }
/** Who delivers what producers do not deliver themselves. One until carriers have names. */
export const CARRIER: Party = { kind: "carrier", id: "carrier" }
export const TAX_VAT: Party = { kind: "tax", id: "vat" }
export const TAX_INCOME: Party = { kind: "tax", id: "personal_income" }

export const ENTRY_KINDS = [
	"sale",
	"shipping",
	"commission",
	"payment_fee",
	"withholding",
	"payment",
	"cash_collected",
	"refund",
] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

export const EVENT_NAMES = [
	"placed",
	"delivered",
	"cancelled",
	"returned",
	"payment_received",
	"payment_fee",
	"refund",
	"refund_failed",
] as const
export type LedgerEventName = (typeof EVENT_NAMES)[number]

/** The rule that an amount follows from, by its code and the day from which it holds. */
export interface RuleRef {
	code: string
	from: Day
}

/** One line of an event. Amounts are signed: above zero the market owes the party, below zero the party owes the market. */
export interface LedgerEntry {
	party: Party
	kind: EntryKind
	amount: Dong
	/** Null for what concerns the order as a whole. */
	parcelId: string | null
	/** Null where no rate was applied. */
	rule: RuleRef | null
}

/** Something that happened to an order and moved money or claims. Its entries sum to zero, and its key happens once. */
export interface LedgerEvent {
	key: string
	name: LedgerEventName
	orderId: string
	parcelId: string | null
	at: Date
	entries: LedgerEntry[]
}

/** Money that changed hands is a fact: no cancellation unmakes it, what is left over is owed back. */
const MONEY_THAT_MOVED: readonly EntryKind[] = ["payment", "cash_collected", "refund"]

/** What two parties owe each other for one reason: `from` owes it, `to` is owed it. Nothing is written for nothing. */
export function claim(
	from: Party,
	to: Party,
	about: { kind: EntryKind; amount: Dong; parcelId: string | null; rule: RuleRef | null },
): LedgerEntry[] {
	if (about.amount === 0) return []
	return [
		{ ...about, party: from, amount: dong(-about.amount) },
		{ ...about, party: to },
	]
}

/** What entries come to; zero for every event, and so for every order. */
export function sumOfEntries(entries: readonly LedgerEntry[]): Dong {
	return sumDong(entries.map((entry) => entry.amount))
}

/**
 * An event as it may be posted.
 *
 * @throws RangeError when it does not balance, or holds an entry of zero
 */
export function balanced(event: LedgerEvent): LedgerEvent {
	const sum = sumOfEntries(event.entries)
	if (sum !== 0) throw new RangeError(`The entries of ${event.key} sum to ${sum} đồng and not to zero`)
	if (event.entries.some(({ amount }) => amount === 0)) {
		throw new RangeError(`${event.key} holds an entry of zero`)
	}
	return event
}

/** What each party is owed (above zero) or owes (below), by accountOf. Parties that come to zero are there with zero. */
export function balancesOf(entries: readonly LedgerEntry[]): Map<string, Dong> {
	const balances = new Map<string, Dong>()
	for (const { party, amount } of entries) {
		const account = accountOf(party)
		balances.set(account, dong((balances.get(account) ?? 0) + amount))
	}
	return balances
}

/** A party as one text. */
export function accountOf({ kind, id }: Party): string {
	return `${kind}:${id}`
}

/**
 * The exact negation of the claims that stand among these entries, whatever the rates would say today; entries that cancelled each other
 * already leave nothing. Money that moved is no claim and stays: a shopper who paid is then owed it back.
 */
export function negationOf(standing: readonly LedgerEntry[]): LedgerEntry[] {
	const sums = new Map<string, LedgerEntry>()
	for (const entry of standing) {
		if (MONEY_THAT_MOVED.includes(entry.kind)) continue
		const { party, kind, parcelId, rule } = entry
		const key = JSON.stringify([accountOf(party), kind, parcelId, rule?.code, rule?.from])
		const amount = dong((sums.get(key)?.amount ?? 0) - entry.amount)
		sums.set(key, { party, kind, parcelId, rule, amount })
	}
	return [...sums.values()].filter(({ amount }) => amount !== 0)
}

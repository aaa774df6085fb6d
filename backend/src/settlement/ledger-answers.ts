import type { EntryKind, LedgerEventName, PartyKind } from "@ocop/domain"
import type { LedgerProblem } from "../modules/settlement/disputes"

/** An account. `name`: a producer's, or the code of a shopper's order; null where the kind says it all, or nobody knows the id any more. */
export interface LedgerParty {
	kind: PartyKind
	id: string
	name: string | null
}

/** One line of the ledger. `amount` in đồng: above zero the market owes the party, below zero the party owes the market. */
export interface LedgerLine {
	id: string
	at: string
	event: { key: string; name: LedgerEventName }
	order: { id: string; code: string | null }
	parcel: { id: string; code: string | null } | null
	party: LedgerParty
	kind: EntryKind
	amount: number
	/** The rule of an amount that was computed by a rate, and the day "YYYY-MM-DD" from which it holds. */
	rule: { code: string; from: string } | null
}

/** Value added tax within a price, in đồng. `title` null: of the delivery. */
export interface LineTax {
	lineId: string
	title: string | null
	gross: number
	percent: number
	rule: string | null
	tax: number
}

/** `sum`: of all that was asked for, not of this page. `taxes`: within the prices of the order that was asked for. */
export interface LedgerPage {
	entries: LedgerLine[]
	sum: number
	/** The party that was asked for. */
	party: LedgerParty | null
	taxes: LineTax[]
	count: number
	limit: number
	offset: number
}

export interface BalancesPage {
	balances: { party: LedgerParty; balance: number; entries: number }[]
	count: number
	limit: number
	offset: number
}

/** What the last proof found, and what stands disputed: the newest 100, and how many there are. */
export interface LedgerAlarm {
	proof: { at: string; orders: number; events: number } | null
	disputes: {
		id: string
		problem: LedgerProblem
		subject: string
		order: { id: string; code: string | null }
		foundAt: string
	}[]
	count: number
}

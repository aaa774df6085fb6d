import { generateEntityId } from "@medusajs/framework/utils"
import { dong, type EntryKind, type LedgerEntry, type LedgerEvent, type PartyKind, toDay } from "@ocop/domain"

/** A row of ledger_entry as the database answers it: bigints come as texts. */
export interface EntryRow {
	event_key: string
	party_kind: PartyKind
	party_id: string
	kind: EntryKind
	amount: string | number
	parcel_id: string | null
	rule_code: string | null
	rule_from: string | null
}

/** The entry that a row holds. */
export function entryOf(row: EntryRow): LedgerEntry {
	const { rule_code: code, rule_from: from } = row
	return {
		party: { kind: row.party_kind, id: row.party_id },
		kind: row.kind,
		amount: dong(Number(row.amount)),
		parcelId: row.parcel_id,
		rule: code === null || from === null ? null : { code, from: toDay(from) },
	}
}

/** The rows that an event is posted as, in its order. */
export function rowsOf(event: LedgerEvent) {
	return event.entries.map((entry, index) => ({
		id: generateEntityId(undefined, "lentry"),
		event_key: event.key,
		line: index + 1,
		at: event.at.toISOString(),
		order_id: event.orderId,
		parcel_id: entry.parcelId,
		party_kind: entry.party.kind,
		party_id: entry.party.id,
		kind: entry.kind,
		amount: entry.amount,
		rule_code: entry.rule?.code ?? null,
		rule_from: entry.rule?.from ?? null,
	}))
}

/**
 * SHA-256 of an event's entries, as an aggregate of SQL: the same when an event is posted and when it is proven. Entries that were changed past
 * the guards so that they still sum to zero are known by it.
 */
export const ENTRY_DIGEST = `encode(sha256(convert_to(coalesce(string_agg(
	concat_ws('|', line, party_kind, party_id, kind, amount, coalesce(parcel_id, '-'), coalesce(rule_code, '-'), coalesce(rule_from, '-')),
	E'\\n' order by line), ''), 'UTF8')), 'hex')`

/** The digest of an event without entries. */
export const EMPTY_DIGEST = `encode(sha256(''), 'hex')`

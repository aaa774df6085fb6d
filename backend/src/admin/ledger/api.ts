import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { BalancesPage, LedgerAlarm, LedgerPage } from "../../settlement/ledger-answers"
import { useApi } from "../api"

export const PAGE_SIZE = 20

const KEY = "ocop-ledger"

/** An account as the address of the page keeps it: "producer:maker_…". */
export type PartyKey = string

function pageOf(page: number) {
	return { limit: String(PAGE_SIZE), offset: String((page - 1) * PAGE_SIZE) }
}

/** Entries of an order, of a party, or all. @param enabled whether they are on screen */
export function useEntries(query: { q: string; party: PartyKey | null; page: number }, enabled: boolean) {
	const ask = useApi()
	const separator = query.party?.indexOf(":") ?? -1
	const search = new URLSearchParams({
		...pageOf(query.page),
		...(query.q ? { order: query.q } : {}),
		...(query.party && separator > 0
			? { party_kind: query.party.slice(0, separator), party_id: query.party.slice(separator + 1) }
			: {}),
	})
	return useQuery({
		queryKey: [KEY, "entries", search.toString()],
		queryFn: () => ask<LedgerPage>(`/admin/ledger?${search}`),
		placeholderData: keepPreviousData,
		enabled,
	})
}

/** Balances of all parties but shoppers, or of shoppers. @param enabled whether they are on screen */
export function useBalances(query: { shoppers: boolean; page: number }, enabled: boolean) {
	const ask = useApi()
	const search = new URLSearchParams({
		...pageOf(query.page),
		...(query.shoppers ? { party_kind: "shopper" } : {}),
	})
	return useQuery({
		queryKey: [KEY, "balances", search.toString()],
		queryFn: () => ask<BalancesPage>(`/admin/ledger/balances?${search}`),
		placeholderData: keepPreviousData,
		enabled,
	})
}

export function useAlarm() {
	const ask = useApi()
	return useQuery({ queryKey: [KEY, "alarm"], queryFn: () => ask<LedgerAlarm>("/admin/ledger/alarm") })
}

/** Proves the ledger now; the alarm on screen is replaced by the answer. */
export function useProof() {
	const ask = useApi()
	const cache = useQueryClient()
	return useMutation<LedgerAlarm, Error, void>({
		mutationFn: () => ask<LedgerAlarm>("/admin/ledger/proofs", {}),
		onSuccess: (alarm) => cache.setQueryData([KEY, "alarm"], alarm),
	})
}

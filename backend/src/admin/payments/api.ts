import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type {
	RefundsPage,
	RetriedEvent,
	StatementAnswer,
	TransfersPage,
	UnhandledEventsPage,
} from "../../payments/payment-answers"
import { useApi } from "../api"

export const PAGE_SIZE = 20

export type TransferTab = "awaiting" | "unmatched" | "set_aside"
export type RefundTab = "due" | "sent" | "confirmed" | "failed"

const KEY = "ocop-payments"
/** Pages of orders show payments too. */
const ORDERS_KEY = "ocop-market-orders"
/** Money comes in while the page is open. */
const LOOK_AGAIN_MS = 30_000

function searchOf({ tab, q, page }: { tab: string; q: string; page: number }) {
	return new URLSearchParams({
		state: tab,
		limit: String(PAGE_SIZE),
		offset: String((page - 1) * PAGE_SIZE),
		...(q ? { q } : {}),
	})
}

export function useTransfers(query: { tab: TransferTab; q: string; page: number }) {
	const ask = useApi()
	const search = searchOf(query)
	return useQuery({
		queryKey: [KEY, "transfers", search.toString()],
		queryFn: () => ask<TransfersPage>(`/admin/transfers?${search}`),
		placeholderData: keepPreviousData,
		refetchInterval: LOOK_AGAIN_MS,
	})
}

export function useRefunds(query: { tab: RefundTab; q: string; page: number }) {
	const ask = useApi()
	const search = searchOf(query)
	return useQuery({
		queryKey: [KEY, "refunds", search.toString()],
		queryFn: () => ask<RefundsPage>(`/admin/refunds?${search}`),
		placeholderData: keepPreviousData,
		refetchInterval: LOOK_AGAIN_MS,
	})
}

export function useUnhandledEvents(page: number) {
	const ask = useApi()
	const search = new URLSearchParams({ limit: String(PAGE_SIZE), offset: String((page - 1) * PAGE_SIZE) })
	return useQuery({
		queryKey: [KEY, "events", search.toString()],
		queryFn: () => ask<UnhandledEventsPage>(`/admin/hook-events?${search}`),
		placeholderData: keepPreviousData,
		refetchInterval: LOOK_AGAIN_MS,
	})
}

/** Tries again what nobody could handle. @param id of the event */
export function useRetry(id: string) {
	return useMoneyChange<Record<string, never>, RetriedEvent>(
		`/admin/hook-events/${encodeURIComponent(id)}/retry`,
	)
}

/** Says that nothing is to be done any more about what nobody could handle. @param id of the event */
export function useSetEventAside(id: string) {
	return useMoneyChange<{ note: string }>(`/admin/hook-events/${encodeURIComponent(id)}/set-aside`)
}

/** Says that money of an order came. @param id of the placed order */
export function useConfirmTransfer(id: string) {
	return useMoneyChange<{ amount: number | null; reference: string; note?: string }>(
		`/admin/transfers/${encodeURIComponent(id)}/confirm`,
	)
}

/** Ties money that named no order to one. @param id of the received money */
export function useMatch(id: string) {
	return useMoneyChange<{ code: string }>(`/admin/received-payments/${encodeURIComponent(id)}/match`)
}

/** Says of money that it is for no order. @param id of the received money */
export function useSetAside(id: string) {
	return useMoneyChange<{ note: string }>(`/admin/received-payments/${encodeURIComponent(id)}/set-aside`)
}

export function useStatement() {
	return useMoneyChange<{ csv: string }, StatementAnswer>("/admin/statements")
}

export type RefundAct = "sent" | "confirm" | "fail"

/** Where a refund goes, as the page showed it. */
interface SeenAccount {
	bankBin: string
	number: string
	holder: string
}

export function useRefundAct(id: string, act: RefundAct) {
	return useMoneyChange<{ reference?: string; account?: SeenAccount; note?: string }>(
		`/admin/refunds/${encodeURIComponent(id)}/${act}`,
	)
}

/** Says where a refund goes, for its shopper. */
export function useRefundAccount(id: string) {
	return useMoneyChange<{ bankBin: string; accountNumber: string; accountHolder: string }>(
		`/admin/refunds/${encodeURIComponent(id)}/account`,
	)
}

function useMoneyChange<Body extends object, Answer = unknown>(address: string) {
	const ask = useApi()
	const cache = useQueryClient()
	return useMutation<Answer, Error, Body>({
		mutationFn: (body) => ask<Answer>(address, body),
		// Also after a refusal: someone else, or the bank, may have been faster.
		onSettled: () => {
			void cache.invalidateQueries({ queryKey: [KEY] })
			void cache.invalidateQueries({ queryKey: [ORDERS_KEY] })
		},
	})
}

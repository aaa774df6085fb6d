import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { MarketOrder, MarketOrdersPage, PlacingAttemptsPage } from "../../parcels/market-order-answers"
import { useApi } from "../api"

export const PAGE_SIZE = 20

export type OrderTab = "todo" | "underway" | "all" | "closed" | "cancelled"

/** What an officer does to a parcel: the last part of the address. */
export type ParcelActName = "confirm" | "pack" | "hand-over" | "deliver" | "fail" | "return" | "cancel"

const KEY = "ocop-market-orders"
/** Orders come in while the page is open. */
const LOOK_AGAIN_MS = 30_000

export function useMarketOrders(query: { q: string; tab: OrderTab; page: number }) {
	const ask = useApi()
	const search = new URLSearchParams({
		standing: query.tab,
		limit: String(PAGE_SIZE),
		offset: String((query.page - 1) * PAGE_SIZE),
		...(query.q ? { q: query.q } : {}),
	})
	return useQuery({
		queryKey: [KEY, "page", search.toString()],
		queryFn: () => ask<MarketOrdersPage>(`/admin/market-orders?${search}`),
		placeholderData: keepPreviousData,
		refetchInterval: LOOK_AGAIN_MS,
	})
}

export function useMarketOrder(id: string) {
	const ask = useApi()
	return useQuery({
		queryKey: [KEY, "order", id],
		queryFn: () => ask<MarketOrder>(addressOf(id)),
	})
}

export function useAttempts() {
	const ask = useApi()
	return useQuery({
		queryKey: [KEY, "attempts"],
		queryFn: () => ask<PlacingAttemptsPage>("/admin/market-orders/attempts?limit=50"),
		refetchInterval: LOOK_AGAIN_MS,
	})
}

/** Moves a parcel on; the order on screen is replaced by the answer. */
export function useParcelAct(orderId: string, parcelId: string) {
	return useOrderChange<{ act: ParcelActName; body: object }>(orderId, ({ act, body }) => [
		`${addressOf(orderId)}/parcels/${encodeURIComponent(parcelId)}/${act}`,
		body,
	])
}

export function useCancelOrder(orderId: string) {
	return useOrderChange<object>(orderId, (body) => [`${addressOf(orderId)}/cancel`, body])
}

function useOrderChange<Change>(
	orderId: string,
	requestOf: (change: Change) => [path: string, body: object],
) {
	const ask = useApi()
	const cache = useQueryClient()
	return useMutation<MarketOrder, Error, Change>({
		mutationFn: (change) => ask<MarketOrder>(...requestOf(change)),
		onSuccess: (order) => cache.setQueryData([KEY, "order", orderId], order),
		// Also after a refusal: someone else may have been faster.
		onSettled: () => {
			void cache.invalidateQueries({ queryKey: [KEY] })
		},
	})
}

/** Where a paper of a parcel is to be had. */
export function paperAddress(orderId: string, parcelId: string, paper: "slip" | "label"): string {
	return `${addressOf(orderId)}/parcels/${encodeURIComponent(parcelId)}/${paper}.pdf`
}

function addressOf(orderId: string): string {
	return `/admin/market-orders/${encodeURIComponent(orderId)}`
}

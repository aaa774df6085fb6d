import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { ProducerRegisterPage, ProducerRegisterRow } from "../../producers/producer-answers"
import { useApi } from "../api"

export const PAGE_SIZE = 20

export type ProducerTab = "all" | "applied"

const KEY = "ocop-producers"

/** A page of producers. @param limit rows of a page */
export function useProducers(query: { q: string; tab: ProducerTab; page: number; limit?: number }) {
	const ask = useApi()
	const { q, tab, page, limit = PAGE_SIZE } = query
	const search = new URLSearchParams({
		limit: String(limit),
		offset: String((page - 1) * limit),
		...(q ? { q } : {}),
		...(tab === "all" ? {} : { state: tab }),
	})
	return useQuery({
		queryKey: [KEY, search.toString()],
		queryFn: () => ask<ProducerRegisterPage>(`/admin/producers?${search}`),
		placeholderData: keepPreviousData,
	})
}

export function useNewProducer() {
	const ask = useApi()
	const cache = useQueryClient()
	return useMutation<ProducerRegisterRow, Error, object>({
		mutationFn: (body) => ask<ProducerRegisterRow>("/admin/producers", body),
		// Not waited for: the producer is entered, and the drawer may close.
		onSuccess: () => {
			void cache.invalidateQueries({ queryKey: [KEY] })
		},
	})
}

export function useApprove() {
	const ask = useApi()
	const cache = useQueryClient()
	return useMutation<ProducerRegisterRow, Error, string>({
		mutationFn: (id) => ask<ProducerRegisterRow>(`/admin/producers/${encodeURIComponent(id)}/approve`, {}),
		// Also after a refusal: someone else may have been faster.
		onSettled: () => {
			void cache.invalidateQueries({ queryKey: [KEY] })
		},
	})
}

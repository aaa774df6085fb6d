import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { RegisterFile, RegisterPage } from "../../certification/register-answers"
import { useApi } from "../api"

export const PAGE_SIZE = 20

/** Tabs of the list; "all" is no filter. */
export type RegisterTab = "all" | "expiring" | "expired" | "lapsed_offered"

const KEY = "ocop-register"

export function useRegister(query: { q: string; tab: RegisterTab; page: number }) {
	const ask = useApi()
	const search = new URLSearchParams({
		limit: String(PAGE_SIZE),
		offset: String((query.page - 1) * PAGE_SIZE),
		...(query.q ? { q: query.q } : {}),
		...(query.tab === "all" ? {} : { standing: query.tab }),
	})
	return useQuery({
		queryKey: [KEY, "page", search.toString()],
		queryFn: () => ask<RegisterPage>(`/admin/certified-products?${search}`),
		placeholderData: keepPreviousData,
	})
}

/** The certified product behind a listing, as a page of none or one. */
export function useRegisterOfListing(productId: string) {
	const ask = useApi()
	return useQuery({
		queryKey: [KEY, "listing", productId],
		queryFn: () => ask<RegisterPage>(`/admin/certified-products?product_id=${encodeURIComponent(productId)}`),
	})
}

export function useRegisterFile(id: string) {
	const ask = useApi()
	return useQuery({
		queryKey: [KEY, "file", id],
		queryFn: () => ask<RegisterFile>(`/admin/certified-products/${encodeURIComponent(id)}`),
	})
}

/** What an officer does to a certified product: the path below it. */
export type ActPath =
	| "grant"
	| "renew"
	| "upgrade"
	| "revoke"
	| "quality-certificates"
	| `quality-certificates/${string}/end`

/** Carries an act out; the file on screen is replaced by the answer. */
export function useAct(id: string, act: ActPath) {
	const ask = useApi()
	const cache = useQueryClient()
	return useMutation<RegisterFile, Error, object>({
		mutationFn: (body) =>
			ask<RegisterFile>(`/admin/certified-products/${encodeURIComponent(id)}/${act}`, body),
		onSuccess: (file) => {
			cache.setQueryData([KEY, "file", id], file)
			// Not waited for: what was done is done, and the drawer may close.
			void cache.invalidateQueries({ queryKey: [KEY] })
		},
	})
}

/** Enters a product that the register does not know. */
export function useNewProduct() {
	const ask = useApi()
	const cache = useQueryClient()
	return useMutation<RegisterFile, Error, object>({
		mutationFn: (body) => ask<RegisterFile>("/admin/certified-products", body),
		onSuccess: (file) => {
			cache.setQueryData([KEY, "file", file.id], file)
			void cache.invalidateQueries({ queryKey: [KEY] })
		},
	})
}

import type { ErrorBody } from "@ocop/contracts"
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { RegisterFile, RegisterPage } from "../../certification/register-answers"
import { useLocale } from "../locale"

export const PAGE_SIZE = 20

/** Tabs of the list; "all" is no filter. */
export type RegisterTab = "all" | "expiring" | "expired" | "lapsed_offered"

/** A refusal of the API, in the officer's language. */
export class Refusal extends Error {
	constructor(readonly body: ErrorBody) {
		super(body.message)
	}
}

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

/** Whether the officer is of the programme office, who alone gives and takes stars. */
export function useMayCertify(): boolean {
	const ask = useApi()
	const { data } = useQuery({
		queryKey: [KEY, "me"],
		queryFn: () => ask<{ role: string }>("/admin/officers/me"),
	})
	return data?.role === "programme_office"
}

/** Grant, renew, upgrade or revoke; the file on screen is replaced by the answer. */
export function useAct(id: string, act: "grant" | "renew" | "upgrade" | "revoke") {
	const ask = useApi()
	const cache = useQueryClient()
	return useMutation<RegisterFile, Error, object>({
		mutationFn: (body) =>
			ask<RegisterFile>(`/admin/certified-products/${encodeURIComponent(id)}/${act}`, body),
		onSuccess: async (file) => {
			cache.setQueryData([KEY, "file", id], file)
			await cache.invalidateQueries({ queryKey: [KEY] })
		},
	})
}

function useApi() {
	const locale = useLocale()
	return async <Answer>(path: string, body?: object): Promise<Answer> => {
		const response = await fetch(path, {
			method: body ? "POST" : "GET",
			credentials: "include",
			headers: { "accept-language": locale, ...(body ? { "content-type": "application/json" } : {}) },
			...(body ? { body: JSON.stringify(body) } : {}),
		})
		const answer = await response.json()
		if (!response.ok) throw new Refusal(answer)
		return answer
	}
}

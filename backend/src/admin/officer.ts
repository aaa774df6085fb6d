import { useQuery } from "@tanstack/react-query"
import { useApi } from "./api"

/** In which role the officer works here; undefined until it is known. */
export function useRole(): string | undefined {
	const ask = useApi()
	const { data } = useQuery({
		queryKey: ["ocop-officer"],
		queryFn: () => ask<{ role: string }>("/admin/officers/me"),
		staleTime: Number.POSITIVE_INFINITY,
	})
	return data?.role
}

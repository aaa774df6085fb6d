import { useEffect, useRef } from "react"
import { useSearchParams } from "react-router-dom"

/** What a list shows, kept in the address, so that it can be shared and gone back to. */
export function useListAddress<Tab extends string>(tabs: readonly Tab[], first: Tab) {
	const [address, setAddress] = useSearchParams()
	// The address follows a change only when the router has got there. Who chooses a tab and types at once wants both: the next change begins from what was wanted last.
	const wanted = useRef(address)
	useEffect(() => {
		wanted.current = address
	}, [address])
	return {
		tab: tabs.find((known) => known === address.get("tab")) ?? first,
		q: address.get("q") ?? "",
		page: Math.max(1, Number.parseInt(address.get("page") ?? "1", 10) || 1),
		show: (change: { tab?: string; q?: string; page?: number }) => {
			const next = new URLSearchParams(wanted.current)
			// Another question starts on its first page.
			next.delete("page")
			for (const [key, value] of Object.entries(change)) next.set(key, String(value))
			wanted.current = next
			setAddress(next)
		},
	}
}

export type ListAddress<Tab extends string> = ReturnType<typeof useListAddress<Tab>>

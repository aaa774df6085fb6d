import { useRevalidator } from "@remix-run/react"
import { useCallback, useEffect, useRef } from "react"

const LOOK_EVERY_MS = 5_000

/** Where a page that waits asks whether its order has changed. */
export function orderNewsAddress(code: string): string {
	return `/rieng-tu/don/${encodeURIComponent(code)}`
}

/**
 * Keeps the page of an order up to date while something is awaited: asks every five seconds whether it changed, as long as somebody can see it, and at once
 * when it is come back to. An answer that does not come changes nothing.
 *
 * @param stamp what the page shows, see orderStamp
 * @param waiting whether there is anything to wait for
 * @returns loads the page's data again
 */
export function useOrderNews(code: string, stamp: string, waiting: boolean): () => void {
	const { revalidate } = useRevalidator()
	const known = useRef(stamp)
	known.current = stamp
	const look = useCallback(async () => {
		if (document.visibilityState !== "visible" || !navigator.onLine) return
		const found = await readStamp(orderNewsAddress(code))
		if (found !== null && found !== known.current) revalidate()
	}, [code, revalidate])

	useEffect(() => {
		if (!waiting) return
		const looking = setInterval(look, LOOK_EVERY_MS)
		document.addEventListener("visibilitychange", look)
		return () => {
			clearInterval(looking)
			document.removeEventListener("visibilitychange", look)
		}
	}, [waiting, look])
	return revalidate
}

async function readStamp(address: string): Promise<string | null> {
	try {
		const response = await fetch(address, { headers: { accept: "application/json" } })
		if (!response.ok) return null
		const { stamp }: { stamp: string | null } = await response.json()
		return stamp
	} catch {
		return null
	}
}

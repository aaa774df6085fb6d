import { useCallback, useEffect, useRef, useState } from "react"

/**
 * Asks one of our small resource addresses in the background. The newest question wins; when no answer comes, what was known stays: a page that is
 * being read or filled in is not lost with a lost line, as it is when a Remix fetcher fails and its error replaces the page.
 */
export function useAnswer<Answer>() {
	const [answer, setAnswer] = useState<Answer>()
	const [asking, setAsking] = useState(false)
	const underWay = useRef<AbortController>(undefined)
	useEffect(() => () => underWay.current?.abort(), [])

	const ask = useCallback(async (address: string) => {
		underWay.current?.abort()
		const question = new AbortController()
		underWay.current = question
		setAsking(true)
		const found = await read<Answer>(address, question.signal)
		if (question.signal.aborted) return
		if (found !== null) setAnswer(found)
		setAsking(false)
	}, [])

	return { answer, asking, ask }
}

async function read<Answer>(address: string, signal: AbortSignal): Promise<Answer | null> {
	try {
		const response = await fetch(address, { headers: { accept: "application/json" }, signal })
		return response.ok ? await response.json() : null
	} catch {
		return null
	}
}

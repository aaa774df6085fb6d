import { isRouteErrorResponse } from "@remix-run/react"
import { useState } from "react"

/** Nothing came, and nothing came before it. */
export class LostLine extends Error {
	override readonly name = "LostLine"
}

/** How browsers say that a fetch or an import brought nothing; every other TypeError is a fault of ours. */
const NOTHING_CAME =
	/failed to fetch|networkerror when attempting|load failed|error loading dynamically|importing a module script failed/i

/** Whether an error says that nothing came. What the server itself throws arrives as an answer and is none. */
export function isLostLine(error: unknown): boolean {
	return error instanceof LostLine || (error instanceof TypeError && NOTHING_CAME.test(error.message))
}

/**
 * Sends a form of a page that must stay as it is when the line drops: without this, Remix replaces the page by its error.
 * What the server refused in so many words, and what broke, still goes the usual way.
 * @param said the answer that the form hears when none came
 */
export function unlessLost<Answer, Said>(
	send: () => Promise<Answer>,
	said: () => Said,
): Promise<Answer | Said> {
	return unlessBroken(send, (error) => {
		if (!isLostLine(error)) throw error
		return said()
	})
}

/**
 * As `unlessLost`, for a form with much typed into it: it also stays when something breaks on either side.
 * @param said the answer that the form hears then
 */
export async function unlessBroken<Answer, Said>(
	send: () => Promise<Answer>,
	said: (error: unknown) => Said,
): Promise<Answer | Said> {
	try {
		return await send()
	} catch (error) {
		// A redirection comes as a thrown response.
		if (isRouteErrorResponse(error) || error instanceof Response) throw error
		return said(error)
	}
}

/**
 * What was loaded, or what was loaded before it when the line was lost (null).
 * @throws LostLine when there is nothing to keep
 */
export function useLastLoaded<Loaded>(loaded: Loaded | null): Loaded {
	const [last, setLast] = useState(loaded)
	if (loaded !== null && loaded !== last) setLast(loaded)
	const known = loaded ?? last
	if (known === null) throw new LostLine()
	return known
}

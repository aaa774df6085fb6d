import { isRouteErrorResponse } from "@remix-run/react"
import { useState } from "react"

/**
 * Sends a form of a page that must stay as it is when the line drops: without this, Remix replaces the page by its error.
 * What the server refused in so many words still goes the usual way.
 * @param said the answer that the form hears when none came
 */
export async function unlessLost<Answer, Said>(
	send: () => Promise<Answer>,
	said: () => Said,
): Promise<Answer | Said> {
	try {
		return await send()
	} catch (error) {
		// A redirection comes as a thrown response.
		if (isRouteErrorResponse(error) || error instanceof Response) throw error
		return said()
	}
}

/**
 * What was loaded, or what was loaded before it when the line was lost (null).
 * @throws TypeError as a lost line does when there is nothing to keep
 */
export function useLastLoaded<Loaded>(loaded: Loaded | null): Loaded {
	const [last, setLast] = useState(loaded)
	if (loaded !== null && loaded !== last) setLast(loaded)
	const known = loaded ?? last
	if (known === null) throw new TypeError("Nothing was loaded")
	return known
}

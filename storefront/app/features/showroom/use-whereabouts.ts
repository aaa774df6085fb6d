import { useEffect, useState } from "react"
import type { Spot } from "./distance"

/** Where the visitor is, once asked for: `unavailable` when the browser or the visitor says no. */
export type Whereabouts =
	| { state: "unasked" | "asking" | "unavailable"; here: null }
	| { state: "known"; here: Spot }

const TIME_LIMIT_MS = 10_000

/** Asks for the visitor's place only when `ask` is called; it stays in the browser. `can` is false until scripts have run. */
export function useWhereabouts() {
	const [can, setCan] = useState(false)
	const [whereabouts, setWhereabouts] = useState<Whereabouts>({ state: "unasked", here: null })
	useEffect(() => setCan("geolocation" in navigator), [])
	function ask() {
		setWhereabouts({ state: "asking", here: null })
		navigator.geolocation.getCurrentPosition(
			({ coords }) =>
				setWhereabouts({ state: "known", here: { lat: coords.latitude, lon: coords.longitude } }),
			() => setWhereabouts({ state: "unavailable", here: null }),
			{ timeout: TIME_LIMIT_MS, maximumAge: 60_000 },
		)
	}
	return { can, ask, ...whereabouts }
}

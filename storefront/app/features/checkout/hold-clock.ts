import { useCallback, useEffect, useRef, useState } from "react"
import type { HoldView } from "./hold.server"
import { HOLD_ACTS, HOLD_ADDRESS, HOLD_FIELDS } from "./hold-fields"

const SECOND_MS = 1000

/**
 * Counts a hold down by the time that has passed here since the server said how much is left: this machine's own clock may be wrong. What was held is
 * let go when the page is left, and asked for anew when it is come back to, when the form was answered and when a phone was given.
 *
 * @param phone whose checkout it is, for the bound of holds a phone; null until it was given
 */
export function useCountdown(told: HoldView, answered: unknown, phone: string | null) {
	const [hold, setHold] = useState(told)
	const [left, setLeft] = useState(told?.held ? told.secondsLeft : 0)
	const [running, setRunning] = useState(false)
	const key = useRef<string>(undefined)
	key.current = hold?.held ? hold.key : undefined
	const given = useRef(phone)
	given.current = phone

	const ask = useCallback(async () => {
		const found = await holdAgain(given.current)
		if (found !== undefined) setHold(found)
	}, [])

	useEffect(() => {
		if (!hold?.held) return
		const begun = performance.now()
		const passed = () => Math.floor((performance.now() - begun) / SECOND_MS)
		const tick = () => setLeft(Math.max(0, hold.secondsLeft - passed()))
		tick()
		setRunning(true)
		const ticking = setInterval(tick, SECOND_MS)
		return () => clearInterval(ticking)
	}, [hold])

	useEffect(() => {
		const leave = () => {
			if (key.current !== undefined)
				navigator.sendBeacon(
					HOLD_ADDRESS,
					new URLSearchParams({ [HOLD_FIELDS.act]: HOLD_ACTS.letGo, [HOLD_FIELDS.key]: key.current }),
				)
		}
		// Clocks of pages stand still while a machine sleeps or a page is kept for the way back.
		const comeBack = () => {
			if (document.visibilityState === "visible") void ask()
		}
		const shown = (event: PageTransitionEvent) => {
			if (event.persisted) void ask()
		}
		addEventListener("pagehide", leave)
		addEventListener("pageshow", shown)
		document.addEventListener("visibilitychange", comeBack)
		return () => {
			removeEventListener("pagehide", leave)
			removeEventListener("pageshow", shown)
			document.removeEventListener("visibilitychange", comeBack)
			leave()
		}
	}, [ask])

	const heard = useRef({ answered, phone })
	useEffect(() => {
		if (heard.current.answered === answered && heard.current.phone === phone) return
		heard.current = { answered, phone }
		void ask()
	}, [answered, phone, ask])

	return { hold, left, running, ask }
}

/** @returns undefined when no answer came: what is known stays */
async function holdAgain(phone: string | null): Promise<HoldView | undefined> {
	try {
		const response = await fetch(HOLD_ADDRESS, {
			method: "POST",
			headers: { accept: "application/json" },
			body: new URLSearchParams({
				[HOLD_FIELDS.act]: HOLD_ACTS.hold,
				...(phone === null ? {} : { [HOLD_FIELDS.phone]: phone }),
			}),
		})
		if (!response.ok) return undefined
		const { hold }: { hold: HoldView } = await response.json()
		return hold
	} catch {
		return undefined
	}
}

import { m } from "@ocop/messages"
import { useLocale } from "@ocop/ui"
import { useEffect, useState } from "react"

const SECOND_MS = 1000
const MINUTE = 60
const HOUR = 60 * MINUTE
const SOON_SECONDS = 5 * MINUTE

interface TimeLeftProps {
	/** The hour and day at which the time ends, as the market's clocks show it. */
	until: string
	/** Seconds from when the page was made. */
	secondsLeft: number
	onOver: () => void
}

/**
 * Until when an order may be paid: a sentence without scripts, with them the time runs beside it, in a place that is kept free from the start. It is counted by
 * the time that has passed here, since this machine's own clock may be wrong, and spoken once, when little is left.
 */
export function TimeLeft({ until, secondsLeft, onOver }: TimeLeftProps) {
	const locale = useLocale()
	const [left, setLeft] = useState(secondsLeft)
	const [running, setRunning] = useState(false)
	useEffect(() => {
		const begun = performance.now()
		const tick = () => {
			const now = Math.max(0, secondsLeft - Math.floor((performance.now() - begun) / SECOND_MS))
			setLeft(now)
			if (now === 0) {
				clearInterval(ticking)
				onOver()
			}
		}
		const ticking = setInterval(tick, SECOND_MS)
		tick()
		setRunning(true)
		return () => clearInterval(ticking)
	}, [secondsLeft, onOver])
	const words = left < HOUR ? clockFace(left) : m.payment_left_hours(hoursAndMinutes(left), { locale })
	return (
		<p>
			{m.payment_until({ time: until }, { locale })}{" "}
			<span
				aria-hidden="true"
				className={`font-semibold whitespace-nowrap tabular-nums ${running ? "" : "invisible"}`}
			>
				{m.payment_left({ left: words }, { locale })}
			</span>
			<span role="status" className="sr-only">
				{running && left > 0 && left <= SOON_SECONDS && m.payment_soon_over({}, { locale })}
			</span>
		</p>
	)
}

function hoursAndMinutes(seconds: number) {
	return { hours: Math.floor(seconds / HOUR), minutes: Math.floor((seconds % HOUR) / MINUTE) }
}

/** 581 seconds as "9:41". */
function clockFace(seconds: number): string {
	return `${Math.floor(seconds / MINUTE)}:${String(seconds % MINUTE).padStart(2, "0")}`
}

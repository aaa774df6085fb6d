import { m } from "@ocop/messages"
import { Button, useLocale } from "@ocop/ui"
import type { HoldView } from "./hold.server"
import { useCountdown } from "./hold-clock"

interface HoldCountdownProps {
	/** What the page was told when it was opened; null when nothing could be said. */
	hold: HoldView
	/** The form's last answer: the cart may have changed by it, and what is held with it. */
	answered: unknown
	/** The phone that was typed; null until there is one. */
	phone: string | null
}

const SOON_SECONDS = 120

/**
 * Says until when the goods are kept for this checkout. A sentence without scripts; with them the minutes run beside it, in a place that is kept
 * free from the start. Spoken twice and no more: when two minutes are left, and at the end.
 */
export function HoldCountdown({ hold: told, answered, phone }: HoldCountdownProps) {
	const locale = useLocale()
	const { hold, left, running, ask } = useCountdown(told, answered, phone)
	if (hold === null) return null
	const over = hold.held && left <= 0
	return (
		<section
			aria-label={m.hold_label({}, { locale })}
			className="mt-4 flex min-h-24 flex-wrap content-start sm:min-h-11 items-center gap-x-3 gap-y-1"
		>
			<p>
				{!hold.held && m.hold_not_held({}, { locale })}
				{over && m.hold_over({}, { locale })}
				{hold.held && !over && (
					<>
						{m.hold_until({ time: hold.until }, { locale })}{" "}
						<span
							aria-hidden="true"
							className={`whitespace-nowrap tabular-nums ${running ? "" : "invisible"}`}
						>
							{m.hold_left({ left: clockFace(left) }, { locale })}
						</span>
					</>
				)}
			</p>
			{over && (
				<Button variant="quiet" onClick={ask}>
					{m.hold_again({}, { locale })}
				</Button>
			)}
			<p role="status" className="sr-only">
				{running && over && m.hold_over({}, { locale })}
				{running && hold.held && !over && left <= SOON_SECONDS && m.hold_soon_over({}, { locale })}
			</p>
		</section>
	)
}

/** 581 seconds as "9:41". */
function clockFace(seconds: number): string {
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`
}

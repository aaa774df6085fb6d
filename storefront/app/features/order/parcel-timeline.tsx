import type { ParcelState } from "@ocop/domain"
import { m } from "@ocop/messages"
import { useLocale } from "@ocop/ui"
import type { ParcelView } from "./order-view.server"

const DOTS: Record<ParcelState, string> = {
	pending: "bg-indigo",
	confirmed: "bg-indigo",
	packed: "bg-indigo",
	handed_over: "bg-indigo",
	delivered: "bg-leaf",
	delivery_failed: "bg-cinnabar",
	returned: "bg-cinnabar",
	cancelled: "bg-cinnabar",
}

/** What happened to a parcel, one step under the other; the last is where it is now. */
export function ParcelTimeline({ parcel }: { parcel: ParcelView }) {
	const locale = useLocale()
	return (
		<ol
			aria-label={m.order_timeline_of({ code: parcel.code }, { locale })}
			className="grid border-b border-line px-4 pt-3 pb-1"
		>
			{parcel.timeline.map((step, place) => {
				const isLast = place === parcel.timeline.length - 1
				return (
					<li key={step.state} className="relative pb-2.5 pl-6" aria-current={isLast ? "step" : undefined}>
						{!isLast && (
							<span
								aria-hidden="true"
								className="absolute top-4 -bottom-1.5 left-[0.3125rem] w-0.5 bg-line"
							/>
						)}
						<span
							aria-hidden="true"
							className={`absolute top-2 left-0 size-3 rounded-full border-2 border-ink ${isLast ? DOTS[step.state] : "bg-raised"}`}
						/>
						<p className="flex flex-wrap items-baseline justify-between gap-x-4">
							<span className={isLast ? "font-semibold" : "text-ink-soft"}>{step.words}</span>
							<span className="text-sm text-ink-soft tabular-nums">{step.at}</span>
						</p>
						{step.note !== null && (
							<p className="max-w-text text-sm break-words">
								{m.order_parcel_note({ note: step.note }, { locale })}
							</p>
						)}
					</li>
				)
			})}
		</ol>
	)
}

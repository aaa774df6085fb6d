import { m } from "@ocop/messages"
import { useLink } from "../context/link"
import { useLocale } from "../context/locale"
import { type Plan, wholeView } from "./plan"
import { PlanDrawing } from "./plan-drawing"

/** A fair's plan without JavaScript: booths are links, the legend says what light means; wide plans scroll. */
export function FloorPlan({ plan }: { plan: Plan }) {
	const view = wholeView(plan)
	return (
		<figure className="grid gap-3">
			<div className="overflow-x-auto">
				<PlanDrawing plan={plan} view={view} className="h-auto w-full min-w-[40rem]" />
			</div>
			<PlanLegend />
		</figure>
	)
}

/** What the drawing's booths mean. */
export function PlanLegend() {
	const locale = useLocale()
	const box = { x: 1.5, y: 1.5, width: 19, height: 15, rx: 2.5, strokeWidth: 2 }
	return (
		<figcaption className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
			<span className="inline-flex items-center gap-2">
				<svg aria-hidden="true" viewBox="0 0 22 20" className="h-5 w-auto">
					<rect {...box} x={3} y={3} className="fill-cinnabar" />
					<rect {...box} className="fill-raised stroke-ink" />
					<path d="M2 7h18M6 2v5M11 2v5M16 2v5" className="stroke-cinnabar" strokeWidth="2.5" />
					<circle cx="16" cy="12" r="2" className="fill-leaf" />
				</svg>
				{m.ui_plan_open({}, { locale })}
			</span>
			<span className="inline-flex items-center gap-2">
				<svg aria-hidden="true" viewBox="0 0 22 20" className="h-5 w-auto">
					<rect {...box} className="fill-wash stroke-ink" />
				</svg>
				{m.ui_plan_closed({}, { locale })}
			</span>
			<span className="inline-flex items-center gap-2">
				<svg aria-hidden="true" viewBox="0 0 22 20" className="h-5 w-auto">
					<rect {...box} className="fill-none stroke-clay" strokeDasharray="3 3" />
				</svg>
				{m.ui_plan_free({}, { locale })}
			</span>
		</figcaption>
	)
}

/** The same booths as a list, for those who cannot see the plan or have a small screen. */
export function PlanBoothList({ plan }: { plan: Plan }) {
	const locale = useLocale()
	const Link = useLink()
	return (
		<ul aria-label={m.ui_plan_list({}, { locale })} className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
			{plan.places.map(
				({ code, booth }) =>
					booth && (
						<li key={code} className="border-b border-line">
							<Link
								href={booth.href}
								className="flex min-h-12 items-center gap-3 px-1 text-ink no-underline hover:bg-wash"
							>
								<span className="w-10 shrink-0 font-bold tabular-nums">{code}</span>
								<span className="grow">{booth.name}</span>
								<span
									className={`inline-flex items-center gap-1.5 text-sm ${booth.open ? "font-semibold text-leaf" : "text-ink-soft"}`}
								>
									{booth.open && <span aria-hidden="true" className="size-2.5 rounded-full bg-leaf" />}
									{booth.open ? m.ui_plan_open({}, { locale }) : m.ui_plan_closed({}, { locale })}
								</span>
							</Link>
						</li>
					),
			)}
		</ul>
	)
}

import { m } from "@ocop/messages"
import { Minus, Plus, RotateCcw } from "lucide-react"
import { type ReactNode, useEffect, useState } from "react"
import { useLocale } from "../context/locale"
import { PlanLegend } from "./floor-plan"
import type { Plan } from "./plan"
import { PlanDrawing } from "./plan-drawing"
import { usePlanView } from "./use-plan-view"

/**
 * The plan one can come closer to: drag, pinch, wheel with Ctrl (or alone once the plan has the focus), the buttons,
 * or + − 0 and the arrows. Until the page is awake it is the whole plan with its links, in the same size.
 */
export function ZoomableFloorPlan({ plan }: { plan: Plan }) {
	const locale = useLocale()
	const { view, zoomedIn, zoomBy, reset, surface } = usePlanView(plan)
	const [awake, setAwake] = useState(false)
	useEffect(() => setAwake(true), [])
	return (
		<figure className="grid gap-3">
			<div className="printed relative overflow-hidden">
				<PlanDrawing
					plan={plan}
					view={view}
					{...surface}
					className={`block h-auto w-full -outline-offset-4 select-none ${zoomedIn ? "cursor-grab touch-none" : "touch-pan-y"}`}
				/>
				{awake && (
					<div className="absolute right-2 bottom-2 flex gap-1.5 sm:flex-col">
						<ZoomButton label={m.ui_plan_zoom_in({}, { locale })} onPress={() => zoomBy(1.5)}>
							<Plus aria-hidden="true" />
						</ZoomButton>
						<ZoomButton label={m.ui_plan_zoom_out({}, { locale })} onPress={() => zoomBy(1 / 1.5)}>
							<Minus aria-hidden="true" />
						</ZoomButton>
						{zoomedIn && (
							<ZoomButton label={m.ui_plan_zoom_reset({}, { locale })} onPress={reset}>
								<RotateCcw aria-hidden="true" className="size-5" />
							</ZoomButton>
						)}
					</div>
				)}
			</div>
			<PlanLegend />
			<p className="text-sm text-ink-soft">{m.ui_plan_help({}, { locale })}</p>
		</figure>
	)
}

function ZoomButton({
	label,
	onPress,
	children,
}: {
	label: string
	onPress: () => void
	children: ReactNode
}) {
	return (
		<button
			type="button"
			aria-label={label}
			onClick={onPress}
			className="grid size-11 place-items-center rounded-cut-sm border-2 border-ink bg-raised text-ink shadow-print-sm hover:bg-wash"
		>
			{children}
		</button>
	)
}

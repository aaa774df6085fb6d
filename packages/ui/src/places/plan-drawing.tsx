import { m } from "@ocop/messages"
import { type ComponentPropsWithoutRef, forwardRef, useId } from "react"
import { useLink } from "../context/link"
import { useLocale } from "../context/locale"
import type { Plan, PlanFeature, PlanPlace, PlanView } from "./plan"

interface PlanDrawingProps extends Omit<ComponentPropsWithoutRef<"svg">, "viewBox" | "children"> {
	plan: Plan
	view: PlanView
}

/** The plan itself, drawn from above: paths of paper, booths with awnings, lit where somebody is in. */
export const PlanDrawing = /* @__PURE__ */ forwardRef<SVGSVGElement, PlanDrawingProps>(function PlanDrawing(
	{ plan, view, ...rest },
	ref,
) {
	const id = useId().replace(/[^a-zA-Z0-9]/g, "")
	const titleId = `plan-title-${id}`
	return (
		// biome-ignore lint/a11y/useSemanticElements: a drawing with links inside is a group, and no other element draws
		<svg
			ref={ref}
			role="group"
			aria-labelledby={titleId}
			viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
			{...rest}
		>
			<title id={titleId}>{plan.title}</title>
			<defs>
				<pattern id={`awning-${id}`} width="0.8" height="4" patternUnits="userSpaceOnUse">
					<rect width="0.8" height="4" className="fill-raised" />
					<rect width="0.4" height="4" className="fill-cinnabar" />
				</pattern>
				<pattern id={`floor-${id}`} width="2" height="2" patternUnits="userSpaceOnUse">
					<path d="M0 2 2 0" className="fill-none stroke-wash" strokeWidth="0.08" />
				</pattern>
			</defs>
			<rect x="0.35" y="0.35" width={plan.width} height={plan.height} rx="0.8" className="fill-straw" />
			<rect width={plan.width} height={plan.height} rx="0.8" className="fill-paper" />
			<rect width={plan.width} height={plan.height} rx="0.8" fill={`url(#floor-${id})`} />
			<rect
				width={plan.width}
				height={plan.height}
				rx="0.8"
				className="fill-none stroke-ink"
				strokeWidth="2.5"
				vectorEffect="non-scaling-stroke"
			/>
			{plan.features?.map((feature) => (
				<Feature key={`${feature.kind} ${feature.x} ${feature.y}`} feature={feature} />
			))}
			{plan.places.map((place) => (
				<Place key={place.code} place={place} awning={`url(#awning-${id})`} />
			))}
		</svg>
	)
})

const FEATURE_FILLS: Record<PlanFeature["kind"], string> = {
	gate: "fill-ink",
	stage: "fill-indigo-wash stroke-indigo",
	service: "fill-wash stroke-clay",
	green: "fill-leaf-wash stroke-leaf",
}

function Feature({ feature }: { feature: PlanFeature }) {
	const { x, y, width, height, label, kind } = feature
	const upright = height > width * 1.6
	const centre = { x: x + width / 2, y: y + height / 2 }
	return (
		<g>
			<rect
				x={x}
				y={y}
				width={width}
				height={height}
				rx={kind === "green" ? Math.min(width, height) / 2 : 0.3}
				className={FEATURE_FILLS[kind]}
				strokeWidth="1.5"
				vectorEffect="non-scaling-stroke"
			/>
			<text
				x={centre.x}
				y={centre.y}
				transform={upright ? `rotate(-90 ${centre.x} ${centre.y})` : undefined}
				textAnchor="middle"
				dominantBaseline="central"
				fontSize={Math.min(1.1, Math.min(width, height) * 0.62)}
				fontWeight="600"
				className={kind === "gate" ? "fill-paper" : "fill-ink"}
			>
				{label}
			</text>
		</g>
	)
}

function Place({ place, awning }: { place: PlanPlace; awning: string }) {
	const locale = useLocale()
	const Link = useLink()
	const { x, y, width, height, code, booth } = place
	if (!booth)
		return (
			<g>
				<rect
					x={x}
					y={y}
					width={width}
					height={height}
					rx="0.25"
					className="fill-none stroke-clay"
					strokeDasharray="4 4"
					strokeWidth="1.5"
					vectorEffect="non-scaling-stroke"
				/>
				<PlaceCode place={place} faint />
			</g>
		)

	const state = booth.open ? m.ui_plan_open({}, { locale }) : m.ui_plan_closed({}, { locale })
	const label = m.ui_plan_booth({ code, name: booth.name, state }, { locale })
	const roof = Math.min(0.75, height / 3)
	return (
		<Link href={booth.href} aria-label={label} className="group outline-none">
			<title>{label}</title>
			<rect
				x={x + 0.14}
				y={y + 0.14}
				width={width}
				height={height}
				rx="0.25"
				className={booth.open ? "fill-cinnabar" : "fill-straw"}
			/>
			<rect
				x={x}
				y={y}
				width={width}
				height={height}
				rx="0.25"
				className={`stroke-ink group-hover:fill-straw ${booth.open ? "fill-raised" : "fill-wash"}`}
				strokeWidth="2"
				vectorEffect="non-scaling-stroke"
			/>
			{booth.open ? (
				<>
					<path
						d={`M${x} ${y + roof}V${y + 0.25}q0-.25.25-.25h${width - 0.5}q.25 0 .25.25v${roof - 0.25}Z`}
						fill={awning}
						className="stroke-ink"
						strokeWidth="1.5"
						vectorEffect="non-scaling-stroke"
					/>
					<circle
						cx={x + width - 0.45}
						cy={y + height - 0.45}
						r="0.2"
						className="fill-leaf stroke-ink"
						strokeWidth="1"
						vectorEffect="non-scaling-stroke"
					/>
				</>
			) : (
				<path
					d={`M${x} ${y + roof}h${width}`}
					className="fill-none stroke-ink"
					strokeWidth="1.5"
					vectorEffect="non-scaling-stroke"
				/>
			)}
			<PlaceCode place={place} faint={!booth.open} below={roof} />
			<rect
				x={x - 0.25}
				y={y - 0.25}
				width={width + 0.5}
				height={height + 0.5}
				rx="0.45"
				className="fill-none stroke-transparent group-focus-visible:stroke-indigo"
				strokeWidth="4"
				vectorEffect="non-scaling-stroke"
			/>
		</Link>
	)
}

function PlaceCode({ place, faint, below = 0 }: { place: PlanPlace; faint: boolean; below?: number }) {
	return (
		<text
			x={place.x + place.width / 2}
			y={place.y + below + (place.height - below) / 2}
			textAnchor="middle"
			dominantBaseline="central"
			fontSize={Math.min(1, place.width / 3)}
			fontWeight="700"
			className={`pointer-events-none ${faint ? "fill-ink-soft" : "fill-ink"}`}
		>
			{place.code}
		</text>
	)
}

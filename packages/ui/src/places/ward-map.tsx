import { m } from "@ocop/messages"
import { useId } from "react"
import { useLink } from "../context/link"
import { useLocale } from "../context/locale"

export interface WardShape {
	id: string
	name: string
	/** An SVG path in the map's own units. */
	path: string
	/** Where this page is about: printed in leaf green. */
	highlighted?: boolean
}

export interface MapPoint {
	id: string
	name: string
	href: string
	x: number
	y: number
	/** Open at this moment. */
	open: boolean
}

export interface WardMapData {
	/** Names the drawing: "Các điểm bán ở Hà Nội". */
	title: string
	width: number
	height: number
	shapes: WardShape[]
	points?: MapPoint[]
}

/** Wards as outlines and points as pins that lead somewhere. Pages say the same in a list beside it. */
export function WardMap({ map }: { map: WardMapData }) {
	const titleId = useId()
	const pin = Math.max(map.width, map.height) / 55
	return (
		// biome-ignore lint/a11y/useSemanticElements: a drawing with links inside is a group, and no other element draws
		<svg
			role="group"
			aria-labelledby={titleId}
			viewBox={`0 0 ${map.width} ${map.height}`}
			className="h-auto w-full"
		>
			<title id={titleId}>{map.title}</title>
			<g transform={`translate(${pin / 3} ${pin / 3})`} className="fill-straw">
				{map.shapes.map((shape) => (
					<path key={shape.id} d={shape.path} />
				))}
			</g>
			{map.shapes.map((shape) => (
				<path
					key={shape.id}
					d={shape.path}
					className={shape.highlighted ? "fill-leaf stroke-ink" : "fill-raised stroke-clay"}
					strokeWidth={shape.highlighted ? 2 : 1}
					strokeLinejoin="round"
					vectorEffect="non-scaling-stroke"
				>
					<title>{shape.name}</title>
				</path>
			))}
			{map.points?.map((point) => (
				<Pin key={point.id} point={point} size={pin} />
			))}
		</svg>
	)
}

function Pin({ point, size }: { point: MapPoint; size: number }) {
	const locale = useLocale()
	const Link = useLink()
	const state = point.open ? m.ui_map_open({}, { locale }) : m.ui_map_closed({}, { locale })
	const label = m.ui_map_point({ name: point.name, state }, { locale })
	const { x, y } = point
	return (
		<Link href={point.href} aria-label={label} className="group outline-none">
			<title>{label}</title>
			<circle cx={x} cy={y - size} r={size * 1.6} className="fill-transparent" />
			<path
				d={`M${x} ${y}C${x - size * 0.9} ${y - size} ${x - size} ${y - size * 1.4} ${x - size} ${y - size * 1.7}a${size} ${size} 0 0 1 ${2 * size} 0C${x + size} ${y - size * 1.4} ${x + size * 0.9} ${y - size} ${x} ${y}Z`}
				className={`stroke-ink group-hover:fill-ink group-focus-visible:stroke-indigo ${point.open ? "fill-cinnabar" : "fill-wash"}`}
				strokeWidth="1.5"
				vectorEffect="non-scaling-stroke"
			/>
			<circle
				cx={x}
				cy={y - size * 1.7}
				r={size * 0.38}
				className={point.open ? "fill-raised" : "fill-ink-soft"}
			/>
			<circle
				cx={x}
				cy={y - size}
				r={size * 1.8}
				className="fill-none stroke-transparent group-focus-visible:stroke-indigo"
				strokeWidth="3"
				vectorEffect="non-scaling-stroke"
			/>
		</Link>
	)
}

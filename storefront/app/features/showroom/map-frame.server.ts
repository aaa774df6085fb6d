import { formerDistricts, hanoiWards } from "@ocop/geo"
import { type HanoiMap, hanoiMap, type MapShape } from "@ocop/geo/maps"
import { MAP_BOX } from "./map-image"

/** A part of the city's drawing, in its own units, with the proportion of MAP_BOX. */
export interface MapFrame {
	x: number
	y: number
	width: number
	height: number
}

/** Air around a district, as a part of its longer side. */
const MARGIN = 0.14

let drawnCity: HanoiMap | undefined

/** The city, drawn once. */
export function cityMap(): HanoiMap {
	drawnCity ??= hanoiMap({ ...MAP_BOX, padding: 12 })
	return drawnCity
}

/** The wards of a former district. */
export function wardsOfDistrict(district: string): MapShape[] {
	const codes = new Set(
		hanoiWards()
			.filter((ward) => ward.formerDistrict.slug === district)
			.map(({ code }) => code),
	)
	return cityMap().wards.filter(({ code }) => codes.has(code))
}

/**
 * What a map shows: the whole city, or one former district amid its neighbours.
 * @returns null for a district that Hanoi never had
 */
export function mapFrame(district: string | null): MapFrame | null {
	if (district === null) return { x: 0, y: 0, ...MAP_BOX }
	if (!formerDistricts().some(({ slug }) => slug === district)) return null
	const points = wardsOfDistrict(district).flatMap(({ path }) => pointsOf(path))
	const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))]
	const [top, bottom] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))]
	const ratio = MAP_BOX.width / MAP_BOX.height
	const height = Math.max(bottom - top, (right - left) / ratio) * (1 + 2 * MARGIN)
	const width = height * ratio
	return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height }
}

/** Where a place lies on the picture of a frame, in units of MAP_BOX. */
export function pointInFrame(frame: MapFrame, lat: number, lon: number): { x: number; y: number } {
	const { x, y } = cityMap().project(lat, lon)
	const scale = MAP_BOX.width / frame.width
	return { x: tenth((x - frame.x) * scale), y: tenth((y - frame.y) * scale) }
}

/** The corners of a path of straight strokes, as the maps are drawn. */
export function pointsOf(path: string): { x: number; y: number }[] {
	return [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
}

function tenth(value: number): number {
	return Math.round(value * 10) / 10
}

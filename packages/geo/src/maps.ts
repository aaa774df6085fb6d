import { type GeoPermissibleObjects, geoIdentity, geoPath } from "d3-geo"
import hanoiFile from "./data/hanoi-wards.topo.json"
import vietnamFile from "./data/vietnam-provinces.topo.json"
import { pointInside } from "./label-point"
import { type OutlineFeature, type PlaneOutlines, readOutlines } from "./topology"

/** The space to draw in, in the units of the SVG; `padding` is left free on every side, 1 unless told. */
export interface MapBox {
	width: number
	height: number
	padding?: number
}

export interface MapPoint {
	x: number
	y: number
}

/** `path`: the `d` of an SVG path. `label`: a point inside it for a name or a dot. */
export interface MapShape {
	code: string
	path: string
	label: MapPoint
}

interface DrawnMap {
	viewBox: string
	/** The `d` of the outer border alone. */
	border: string
	/** Where a place in degrees lies on this map; also for places outside it. */
	project(lat: number, lon: number): MapPoint
}

export interface HanoiMap extends DrawnMap {
	wards: MapShape[]
}

export interface VietnamMap extends DrawnMap {
	provinces: MapShape[]
}

const HANOI = readOutlines(hanoiFile, 21)
const VIETNAM = readOutlines(vietnamFile, 16)
const HANOI_BY_CODE = new Map(HANOI.features.map((ward) => [String(ward.id), ward]))

// A tenth of a unit is less than a pixel shows, and halves the length of the paths.
const PATH_DIGITS = 1
const WARD_BOX: MapBox = { width: 100, height: 100 }

/**
 * Hanoi's 126 wards drawn to fit a box, north up, in true proportion.
 *
 * @throws RangeError when the box has no space beside its padding
 */
export function hanoiMap(box: MapBox): HanoiMap {
	const { shapes, ...map } = draw(HANOI, box)
	return { ...map, wards: shapes }
}

/**
 * The 34 provinces drawn to fit a box, north up, in true proportion.
 *
 * @throws RangeError when the box has no space beside its padding
 */
export function vietnamMap(box: MapBox): VietnamMap {
	const { shapes, ...map } = draw(VIETNAM, box)
	return { ...map, provinces: shapes }
}

/**
 * The outline of one ward of Hanoi filling a box, 100 × 100 unless told, as the `d` of an SVG path; null for other codes.
 *
 * @throws RangeError when the box has no space beside its padding
 */
export function wardOutline(wardCode: string, box: MapBox = WARD_BOX): string | null {
	const ward = HANOI_BY_CODE.get(wardCode)
	if (!ward) return null
	return geoPath(fitted(ward, box)).digits(PATH_DIGITS)(ward)
}

function draw(outlines: PlaneOutlines, box: MapBox): DrawnMap & { shapes: MapShape[] } {
	const everything = { type: "FeatureCollection" as const, features: [...outlines.features] }
	const projection = fitted(everything, box)
	const path = geoPath(projection).digits(PATH_DIGITS)
	const scale = projection.scale()
	const [left, top] = projection.translate()
	const toBox = (x: number, y: number): MapPoint => ({
		x: roundToTenth(left + scale * x),
		y: roundToTenth(top - scale * y),
	})
	return {
		viewBox: `0 0 ${box.width} ${box.height}`,
		border: path(outlines.border) ?? "",
		project: (lat, lon) => toBox(lon * outlines.xPerDegree, lat),
		shapes: outlines.features.map((outline) => {
			const inside = labelPoint(outline)
			return { code: String(outline.id), path: path(outline) ?? "", label: toBox(inside.x, inside.y) }
		}),
	}
}

function fitted(shape: GeoPermissibleObjects, { width, height, padding = 1 }: MapBox) {
	if (!(width > 2 * padding && height > 2 * padding && padding >= 0)) {
		throw new RangeError(`Nothing can be drawn in ${width} × ${height} with a padding of ${padding}`)
	}
	// Latitudes grow upwards, the y of an SVG downwards.
	return geoIdentity()
		.reflectY(true)
		.fitExtent(
			[
				[padding, padding],
				[width - padding, height - padding],
			],
			shape,
		)
}

function labelPoint(outline: OutlineFeature): MapPoint {
	const [x, y] = geoPath().centroid(outline)
	return pointInside(outline.geometry, y) ?? { x, y }
}

function roundToTenth(value: number): number {
	return Math.round(value * 10) / 10
}

import type { MultiPolygon, Position } from "geojson"

/**
 * A point well inside a shape, for a name or a dot: amid the widest stretch of the shape at the height `y`. A centroid alone
 * can lie outside, as with the wards bent around the Red River. `y` must lie between the shape's lowest and highest point.
 */
export function pointInside(shape: MultiPolygon, y: number): { x: number; y: number } | null {
	const crossings = shape.coordinates
		.flat()
		.flatMap((ring) => crossingsAt(ring, y))
		.sort((a, b) => a - b)
	let widest: { from: number; to: number } | null = null
	// Along a line the shape is entered and left by turns, holes included.
	for (let index = 0; index + 1 < crossings.length; index += 2) {
		const from = crossings[index] ?? 0
		const to = crossings[index + 1] ?? 0
		if (widest === null || to - from > widest.to - widest.from) widest = { from, to }
	}
	return widest && { x: (widest.from + widest.to) / 2, y }
}

function crossingsAt(ring: readonly Position[], y: number): number[] {
	return ring.slice(1).flatMap((end, index) => {
		const [x1 = 0, y1 = 0] = ring[index] ?? []
		const [x2 = 0, y2 = 0] = end
		// Half-open, so that a corner on the line counts once.
		return y1 <= y === y2 <= y ? [] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)]
	})
}

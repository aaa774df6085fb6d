import { HANOI_CODE, wardOf } from "@ocop/geo"
import { hanoiMap, type MapShape, vietnamMap } from "@ocop/geo/maps"

/** A picture file has no tokens: these are paper, wash, ink, clay and cinnabar of the design system. */
const COLOURS = { ground: "#f3ead8", line: "#d8c9ae", ink: "#1f1b16", shadow: "#ead9b5", here: "#b4321f" }
const HANOI_BOX = { width: 240, height: 260, padding: 6 }
const VIETNAM_BOX = { width: 170, height: 260, padding: 6 }
/** Wards of the old town are specks on a map of the city: a ring shows where to look. */
const RING = 15

/** Where a ward lies, as an SVG document: within Hanoi, else its province within Vietnam. Null for an unknown ward. */
export function wardMapSvg(wardCode: string): string | null {
	const ward = wardOf(wardCode)
	if (!ward) return null
	if (ward.provinceCode === HANOI_CODE) {
		const map = hanoiMap(HANOI_BOX)
		return drawn(
			HANOI_BOX,
			map.border,
			map.wards.find((shape) => shape.code === wardCode),
		)
	}
	const map = vietnamMap(VIETNAM_BOX)
	return drawn(
		VIETNAM_BOX,
		map.border,
		map.provinces.find((shape) => shape.code === ward.provinceCode),
	)
}

function drawn(box: { width: number; height: number }, border: string, here: MapShape | undefined): string {
	const marked = here
		? `<path d="${here.path}" fill="${COLOURS.here}" stroke="${COLOURS.ink}" stroke-width=".8"/><circle cx="${here.label.x}" cy="${here.label.y}" r="${RING}" fill="none" stroke="${COLOURS.here}" stroke-width="2.500"/>`
		: ""
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${box.width} ${box.height}" width="${box.width}" height="${box.height}"><path d="${border}" transform="translate(3 3)" fill="${COLOURS.shadow}"/><path d="${border}" fill="${COLOURS.ground}" stroke="${COLOURS.ink}" stroke-width="1.600" stroke-linejoin="round"/>${marked}</svg>`
}

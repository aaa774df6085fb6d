import { cityMap, type MapFrame, mapFrame, pointsOf, wardsOfDistrict } from "./map-frame.server"
import { MAP_BOX } from "./map-image"

/** As the tokens of the look; a picture of its own cannot read the page's variables. */
const COLOURS = { shadow: "#ead9b5", ward: "#fffdf8", edge: "#857356", chosen: "#e2eee1", ink: "#1f1b16" }

const pictures = new Map<string, string>()

/**
 * The wards of Hanoi as an SVG picture, the city whole or one former district amid its neighbours; drawn once.
 * @param district its slug, null for the whole city
 * @returns null for a district that Hanoi never had
 */
export function mapPicture(district: string | null): string | null {
	const kept = pictures.get(district ?? "")
	if (kept !== undefined) return kept
	const frame = mapFrame(district)
	if (frame === null) return null
	const picture = draw(frame, district)
	pictures.set(district ?? "", picture)
	return picture
}

function draw(frame: MapFrame, district: string | null): string {
	const { x, y, width, height } = frame
	const unit = width / MAP_BOX.width
	const near = cityMap().wards.filter(({ path }) => touches(frame, path))
	const chosen = district === null ? [] : wardsOfDistrict(district)
	const paths = (shapes: readonly { path: string }[]) => shapes.map(({ path }) => path).join("")
	const box = [x, y, width, height].map((value) => Math.round(value * 10) / 10).join(" ")
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${MAP_BOX.width}" height="${MAP_BOX.height}">`,
		`<path fill="${COLOURS.shadow}" transform="translate(${6 * unit} ${6 * unit})" d="${cityMap().border}"/>`,
		`<g stroke-linejoin="round" stroke="${COLOURS.edge}" stroke-width="${1.1 * unit}">`,
		`<path fill="${COLOURS.ward}" d="${paths(near)}"/>`,
		chosen.length > 0 ? `<path fill="${COLOURS.chosen}" d="${paths(chosen)}"/>` : "",
		"</g>",
		`<path fill="none" stroke="${COLOURS.ink}" stroke-width="${2.4 * unit}" stroke-linejoin="round" d="${cityMap().border}"/>`,
		"</svg>",
	].join("")
}

function touches(frame: MapFrame, path: string): boolean {
	const points = pointsOf(path)
	const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))]
	const [top, bottom] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))]
	return (
		right >= frame.x && left <= frame.x + frame.width && bottom >= frame.y && top <= frame.y + frame.height
	)
}

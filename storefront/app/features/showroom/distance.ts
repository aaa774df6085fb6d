export interface Spot {
	/** Degrees. */
	lat: number
	lon: number
}

const EARTH_RADIUS_KM = 6371

/** The shortest way over the ground between two spots, in kilometres. */
export function kilometresBetween(a: Spot, b: Spot): number {
	const radians = (degrees: number) => (degrees * Math.PI) / 180
	const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2
	const chord = half(a.lat, b.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(a.lon, b.lon)
	return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(chord))
}

/** The same things, the nearest first, each with its distance in kilometres. */
export function nearestFirst<Thing extends Spot>(
	things: readonly Thing[],
	here: Spot,
): { thing: Thing; kilometres: number }[] {
	return things
		.map((thing) => ({ thing, kilometres: kilometresBetween(here, thing) }))
		.sort((a, b) => a.kilometres - b.kilometres)
}

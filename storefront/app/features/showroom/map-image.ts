/** The picture of Hanoi's wards under the points of sale. */
export const MAP_IMAGE_PATH = mapImagePath(null)

/** The map's picture of the whole city, or of one former district and what lies around it. @param district its slug */
export function mapImagePath(district: string | null): string {
	return `/ban-do/ha-noi/${district ?? "ca-thanh-pho"}.svg`
}

/** The size that every such picture is drawn in: the city's own proportion. */
export const MAP_BOX = { width: 840, height: 1000 }

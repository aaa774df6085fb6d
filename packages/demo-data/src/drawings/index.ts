import { createRandom, hashText } from "../random"
import { drawBackdrop, drawCompanions, drawFrame, drawStand } from "./backdrop"
import { MOTIFS } from "./kinds/index"
import { SCHEMES } from "./palette"
import { Print } from "./print"

export { drawBanner } from "./banner"
export { drawFairPoster } from "./poster"
export { drawProducerMark } from "./producer-mark"

// Objects that lie low or spread wide would look small or cut; everything else is drawn to one measure.
const OBJECT_SCALE: Partial<Record<keyof typeof MOTIFS, number>> = {
	cake: 1.14,
	fan: 0.86,
	fish: 1.16,
	"green-rice": 1.16,
	incense: 0.9,
	meat: 1.18,
	"peanut-candy": 1.16,
	"rolled-cake": 1.16,
	sausage: 1.08,
	soap: 1.12,
	tofu: 1.08,
	vegetables: 1.04,
	vermicelli: 0.94,
}

/** A picture's size in pixels; any proportion. */
export interface PictureSize {
	width: number
	height: number
}

/** The key of an object that can be drawn. */
export type ProductDrawing = keyof typeof MOTIFS

export const PRODUCT_DRAWINGS = Object.keys(MOTIFS).filter(isProductDrawing)

export function isProductDrawing(kind: string): kind is ProductDrawing {
	return Object.hasOwn(MOTIFS, kind)
}

/**
 * A product's picture in the manner of a Đông Hồ woodblock print, as an SVG document without fonts, styles or
 * outside references. The same kind, seed and size give the same text. Throws RangeError for a kind that is not
 * in PRODUCT_DRAWINGS or a size below one pixel.
 */
export function drawProduct(kind: string, seed: number | string, { width, height }: PictureSize): string {
	if (!isProductDrawing(kind)) throw new RangeError(`There is no drawing called "${kind}"`)
	if (!(width >= 1 && height >= 1)) throw new RangeError(`A picture needs a size, got ${width} × ${height}`)
	const random = createRandom(`${kind}/${seed}`)
	const unit = 400 / Math.min(width, height)
	const [boxWidth, boxHeight] = [width * unit, height * unit]
	const scheme = random.pick(SCHEMES)
	const print = new Print(random.fork("hand"), `k${hashText(`${kind}/${seed}`).toString(36)}`)
	const base = boxHeight - random.int(62, 84)

	drawBackdrop(print, scheme, random.fork("backdrop"), boxWidth, boxHeight)
	drawStand(print, scheme, random.fork("stand"), boxWidth, boxHeight, base)
	const place = random.fork("place")
	if (place.chance(0.75)) drawCompanions(print, random.fork("companions"), boxWidth, base)
	const scale = place.between(1.02, 1.18) * (OBJECT_SCALE[kind] ?? 1)
	print.at(
		boxWidth / 2 + place.int(-8, 8),
		base + 2,
		scale,
		0,
		() => MOTIFS[kind](print, scheme, random.fork("object")),
		place.chance(0.5),
	)
	drawFrame(print, scheme, random.fork("frame"), boxWidth, boxHeight)
	return print.svg(width, height, boxWidth, boxHeight)
}
